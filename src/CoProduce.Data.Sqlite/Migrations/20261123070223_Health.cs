using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoProduce.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Health : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FamiliesViews",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProjectId = table.Column<int>(type: "INTEGER", nullable: false),
                    ParticipantId = table.Column<int>(type: "INTEGER", nullable: false),
                    Rung = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    SaidAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FamiliesViews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FamiliesViews_Participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HealthSnapshots",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProjectId = table.Column<int>(type: "INTEGER", nullable: false),
                    Occasion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    TakenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ThresholdsNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Rung = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    IsFinished = table.Column<bool>(type: "INTEGER", nullable: false),
                    FamiliesSay = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    FamiliesWhoSaid = table.Column<int>(type: "INTEGER", nullable: false),
                    StagesWithThreeFamilies = table.Column<int>(type: "INTEGER", nullable: false),
                    WordsChangedSomething = table.Column<bool>(type: "INTEGER", nullable: false),
                    IdeasReached = table.Column<bool>(type: "INTEGER", nullable: false),
                    SideBySideFromTheStart = table.Column<bool>(type: "INTEGER", nullable: false),
                    DoneSideBySide = table.Column<bool>(type: "INTEGER", nullable: false),
                    HasFewFamilies = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HealthSnapshots", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HealthSnapshots_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HealthThresholds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ByPersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SilenceGreen = table.Column<int>(type: "INTEGER", nullable: false),
                    SilenceAmber = table.Column<int>(type: "INTEGER", nullable: false),
                    GapGreen = table.Column<int>(type: "INTEGER", nullable: false),
                    GapAmber = table.Column<int>(type: "INTEGER", nullable: false),
                    Access_Amber = table.Column<int>(type: "INTEGER", nullable: false),
                    Access_Green = table.Column<int>(type: "INTEGER", nullable: false),
                    EveryStage_Amber = table.Column<int>(type: "INTEGER", nullable: false),
                    EveryStage_Green = table.Column<int>(type: "INTEGER", nullable: false),
                    HowItFelt_Amber = table.Column<int>(type: "INTEGER", nullable: false),
                    HowItFelt_Green = table.Column<int>(type: "INTEGER", nullable: false),
                    Influence_Amber = table.Column<int>(type: "INTEGER", nullable: false),
                    Influence_Green = table.Column<int>(type: "INTEGER", nullable: false),
                    LoopClosed_Amber = table.Column<int>(type: "INTEGER", nullable: false),
                    LoopClosed_Green = table.Column<int>(type: "INTEGER", nullable: false),
                    Pay_Amber = table.Column<int>(type: "INTEGER", nullable: false),
                    Pay_Green = table.Column<int>(type: "INTEGER", nullable: false),
                    QuestionsAnswered_Amber = table.Column<int>(type: "INTEGER", nullable: false),
                    QuestionsAnswered_Green = table.Column<int>(type: "INTEGER", nullable: false),
                    SharedPower_Amber = table.Column<int>(type: "INTEGER", nullable: false),
                    SharedPower_Green = table.Column<int>(type: "INTEGER", nullable: false),
                    Staying_Amber = table.Column<int>(type: "INTEGER", nullable: false),
                    Staying_Green = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HealthThresholds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HealthThresholds_People_ByPersonId",
                        column: x => x.ByPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LadderClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProjectId = table.Column<int>(type: "INTEGER", nullable: false),
                    Rung = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ByPersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    SaidAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LadderClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LadderClaims_People_ByPersonId",
                        column: x => x.ByPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LadderClaims_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HealthFigures",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Indicator = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Light = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    Whole = table.Column<int>(type: "INTEGER", nullable: false),
                    AlsoPart = table.Column<int>(type: "INTEGER", nullable: false),
                    AlsoWhole = table.Column<int>(type: "INTEGER", nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: true),
                    Gap = table.Column<int>(type: "INTEGER", nullable: true),
                    HealthSnapshotId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HealthFigures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HealthFigures_HealthSnapshots_HealthSnapshotId",
                        column: x => x.HealthSnapshotId,
                        principalTable: "HealthSnapshots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FamiliesViews_ParticipantId",
                table: "FamiliesViews",
                column: "ParticipantId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FamiliesViews_ProjectId",
                table: "FamiliesViews",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_HealthFigures_HealthSnapshotId",
                table: "HealthFigures",
                column: "HealthSnapshotId");

            migrationBuilder.CreateIndex(
                name: "IX_HealthSnapshots_ProjectId_Occasion",
                table: "HealthSnapshots",
                columns: new[] { "ProjectId", "Occasion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HealthThresholds_ByPersonId",
                table: "HealthThresholds",
                column: "ByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_HealthThresholds_Number",
                table: "HealthThresholds",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LadderClaims_ByPersonId",
                table: "LadderClaims",
                column: "ByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_LadderClaims_ProjectId",
                table: "LadderClaims",
                column: "ProjectId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FamiliesViews");

            migrationBuilder.DropTable(
                name: "HealthFigures");

            migrationBuilder.DropTable(
                name: "HealthThresholds");

            migrationBuilder.DropTable(
                name: "LadderClaims");

            migrationBuilder.DropTable(
                name: "HealthSnapshots");
        }
    }
}
