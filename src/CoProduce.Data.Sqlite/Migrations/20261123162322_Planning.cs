using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoProduce.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Planning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "GettingThere",
                table: "Sessions",
                type: "TEXT",
                maxLength: 600,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RunByParticipantId",
                table: "Sessions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SameAsId",
                table: "Sessions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Stage",
                table: "Sessions",
                type: "TEXT",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TimeSetAt",
                table: "Sessions",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<string>(
                name: "WithoutComing",
                table: "Sessions",
                type: "TEXT",
                maxLength: 600,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Calendar",
                table: "OutgoingMails",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "SessionPapers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SessionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Link = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SessionPapers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SessionPapers_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SessionPapers_SessionId",
                table: "SessionPapers",
                column: "SessionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SessionPapers");

            migrationBuilder.DropColumn(
                name: "GettingThere",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "RunByParticipantId",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "SameAsId",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "Stage",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "TimeSetAt",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "WithoutComing",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "Calendar",
                table: "OutgoingMails");
        }
    }
}
