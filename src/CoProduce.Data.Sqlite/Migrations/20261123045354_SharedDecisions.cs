using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoProduce.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SharedDecisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // "ChildrenHeard" stays for one release after the last that used it, so that this version can be taken back.

            migrationBuilder.AddColumn<int>(
                name: "RecordedByPersonId",
                table: "Positions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RecordedHow",
                table: "Positions",
                type: "TEXT",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsAcceptable",
                table: "Option",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "PublishedCounts",
                table: "Option",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "FinalSayBy",
                table: "Decisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FollowsId",
                table: "Decisions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Lundy_Audience",
                table: "Decisions",
                type: "TEXT",
                maxLength: 600,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Lundy_Influence",
                table: "Decisions",
                type: "TEXT",
                maxLength: 600,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Lundy_Space",
                table: "Decisions",
                type: "TEXT",
                maxLength: 600,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Lundy_Voice",
                table: "Decisions",
                type: "TEXT",
                maxLength: 600,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "RemindedAt",
                table: "Decisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReviewOn",
                table: "Decisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Round",
                table: "Decisions",
                type: "TEXT",
                maxLength: 30,
                nullable: false,
                defaultValue: "First");

            migrationBuilder.AddColumn<string>(
                name: "RoundsSoFar",
                table: "Decisions",
                type: "TEXT",
                maxLength: 80,
                nullable: false,
                defaultValue: "First");

            migrationBuilder.AddColumn<string>(
                name: "Weight",
                table: "Decisions",
                type: "TEXT",
                maxLength: 30,
                nullable: false,
                defaultValue: "NotSaid");

            migrationBuilder.CreateTable(
                name: "DecidedElsewhere",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProjectId = table.Column<int>(type: "INTEGER", nullable: false),
                    RaisedByParticipantId = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsUpheld = table.Column<bool>(type: "INTEGER", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecidedElsewhere", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DecidedElsewhere_Participants_RaisedByParticipantId",
                        column: x => x.RaisedByParticipantId,
                        principalTable: "Participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DecidedElsewhere_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Overrides",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProjectId = table.Column<int>(type: "INTEGER", nullable: false),
                    DecisionId = table.Column<int>(type: "INTEGER", nullable: true),
                    What = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Who = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Power = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WrittenByPersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Overrides", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Overrides_Decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Overrides_People_WrittenByPersonId",
                        column: x => x.WrittenByPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Overrides_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReopeningWish",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Side = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecisionId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReopeningWish", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReopeningWish_Decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_FollowsId",
                table: "Decisions",
                column: "FollowsId");

            migrationBuilder.CreateIndex(
                name: "IX_DecidedElsewhere_ProjectId",
                table: "DecidedElsewhere",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_DecidedElsewhere_RaisedByParticipantId",
                table: "DecidedElsewhere",
                column: "RaisedByParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_Overrides_DecisionId",
                table: "Overrides",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Overrides_ProjectId",
                table: "Overrides",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_Overrides_WrittenByPersonId",
                table: "Overrides",
                column: "WrittenByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ReopeningWish_DecisionId",
                table: "ReopeningWish",
                column: "DecisionId");

            migrationBuilder.Sql("""
                UPDATE "Decisions" SET "Lundy_Voice" = SUBSTRING("ChildrenHeard", 1, 600) WHERE "ChildrenHeard" IS NOT NULL;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DecidedElsewhere");

            migrationBuilder.DropTable(
                name: "Overrides");

            migrationBuilder.DropTable(
                name: "ReopeningWish");

            migrationBuilder.DropIndex(
                name: "IX_Decisions_FollowsId",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "RecordedByPersonId",
                table: "Positions");

            migrationBuilder.DropColumn(
                name: "RecordedHow",
                table: "Positions");

            migrationBuilder.DropColumn(
                name: "IsAcceptable",
                table: "Option");

            migrationBuilder.DropColumn(
                name: "PublishedCounts",
                table: "Option");

            migrationBuilder.DropColumn(
                name: "FinalSayBy",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "FollowsId",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "Lundy_Audience",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "Lundy_Influence",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "Lundy_Space",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "Lundy_Voice",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "RemindedAt",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "ReviewOn",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "Round",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "RoundsSoFar",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "Weight",
                table: "Decisions");

        }
    }
}
