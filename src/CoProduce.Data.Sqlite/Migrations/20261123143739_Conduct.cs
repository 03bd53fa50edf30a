using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoProduce.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Conduct : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "CommentId",
                table: "Concerns",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ReplyId",
                table: "Concerns",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ConductReports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProjectId = table.Column<int>(type: "INTEGER", nullable: false),
                    Which_ContributionId = table.Column<long>(type: "INTEGER", nullable: true),
                    Which_CommentId = table.Column<int>(type: "INTEGER", nullable: true),
                    Which_ReplyId = table.Column<int>(type: "INTEGER", nullable: true),
                    AboutPersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    MayAskMe = table.Column<bool>(type: "INTEGER", nullable: false),
                    ByPersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PassedOnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AnsweredById = table.Column<int>(type: "INTEGER", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConductReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConductReports_People_ByPersonId",
                        column: x => x.ByPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConductReports_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Hidings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProjectId = table.Column<int>(type: "INTEGER", nullable: false),
                    Which_ContributionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Which_CommentId = table.Column<int>(type: "INTEGER", nullable: true),
                    Which_ReplyId = table.Column<int>(type: "INTEGER", nullable: true),
                    AuthorPersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    InShort = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ByPersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Appeal = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AppealedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AppealDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PassedOnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AnsweredById = table.Column<int>(type: "INTEGER", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ShownAgainAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hidings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Hidings_People_AuthorPersonId",
                        column: x => x.AuthorPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Hidings_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HiddenWordings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HidingId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HiddenWordings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HiddenWordings_Hidings_HidingId",
                        column: x => x.HidingId,
                        principalTable: "Hidings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ConductReports_AnsweredAt_DueOn",
                table: "ConductReports",
                columns: new[] { "AnsweredAt", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ConductReports_ByPersonId",
                table: "ConductReports",
                column: "ByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ConductReports_ProjectId",
                table: "ConductReports",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_HiddenWordings_HidingId",
                table: "HiddenWordings",
                column: "HidingId");

            migrationBuilder.CreateIndex(
                name: "IX_Hidings_AuthorPersonId",
                table: "Hidings",
                column: "AuthorPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Hidings_ProjectId",
                table: "Hidings",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_Hidings_Which_ContributionId",
                table: "Hidings",
                column: "Which_ContributionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ConductReports");

            migrationBuilder.DropTable(
                name: "HiddenWordings");

            migrationBuilder.DropTable(
                name: "Hidings");

            migrationBuilder.DropColumn(
                name: "CommentId",
                table: "Concerns");

            migrationBuilder.DropColumn(
                name: "ReplyId",
                table: "Concerns");
        }
    }
}
