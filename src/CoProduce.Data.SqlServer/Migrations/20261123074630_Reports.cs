using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoProduce.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Reports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ForumReports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    AboutRed = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true),
                    ByPersonId = table.Column<int>(type: "int", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ForumReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ForumReports_People_ByPersonId",
                        column: x => x.ByPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportLine",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SnapshotId = table.Column<int>(type: "int", nullable: false),
                    ForumReportId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportLine", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportLine_ForumReports_ForumReportId",
                        column: x => x.ForumReportId,
                        principalTable: "ForumReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReportLine_HealthSnapshots_SnapshotId",
                        column: x => x.SnapshotId,
                        principalTable: "HealthSnapshots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ForumReports_ByPersonId",
                table: "ForumReports",
                column: "ByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ForumReports_Year",
                table: "ForumReports",
                column: "Year",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportLine_ForumReportId",
                table: "ReportLine",
                column: "ForumReportId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportLine_SnapshotId",
                table: "ReportLine",
                column: "SnapshotId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReportLine");

            migrationBuilder.DropTable(
                name: "ForumReports");
        }
    }
}
