using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoProduce.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class TheTrail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "TrailEnd",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Count = table.Column<long>(type: "INTEGER", nullable: false),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Seal = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrailEnd", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TrailEntries",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ByPersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    AboutPersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    ProjectId = table.Column<int>(type: "INTEGER", nullable: true),
                    Subject = table.Column<int>(type: "INTEGER", nullable: true),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrailEntries", x => x.Number);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TrailEntries_AboutPersonId_What_At",
                table: "TrailEntries",
                columns: new[] { "AboutPersonId", "What", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_TrailEntries_ProjectId_Number",
                table: "TrailEntries",
                columns: new[] { "ProjectId", "Number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TrailEnd");

            migrationBuilder.DropTable(
                name: "TrailEntries");
        }
    }
}
