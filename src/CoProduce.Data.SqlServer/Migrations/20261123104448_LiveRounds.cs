using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoProduce.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class LiveRounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "LiveRounds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoomId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Dots = table.Column<int>(type: "int", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LiveRounds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LiveRounds_LiveRooms_RoomId",
                        column: x => x.RoomId,
                        principalTable: "LiveRooms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Dots",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoundId = table.Column<int>(type: "int", nullable: false),
                    ParticipantId = table.Column<int>(type: "int", nullable: false),
                    ContributionId = table.Column<long>(type: "bigint", nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dots", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Dots_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Dots_LiveRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "LiveRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Dots_Participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HowItGoes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoundId = table.Column<int>(type: "int", nullable: false),
                    ParticipantId = table.Column<int>(type: "int", nullable: false),
                    PaceIsRight = table.Column<bool>(type: "bit", nullable: false),
                    IsClear = table.Column<bool>(type: "bit", nullable: false),
                    IsHeard = table.Column<bool>(type: "bit", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HowItGoes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HowItGoes_LiveRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "LiveRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HowItGoes_Participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Dots_ContributionId",
                table: "Dots",
                column: "ContributionId");

            migrationBuilder.CreateIndex(
                name: "IX_Dots_ParticipantId",
                table: "Dots",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_Dots_RoundId_ContributionId_ParticipantId",
                table: "Dots",
                columns: new[] { "RoundId", "ContributionId", "ParticipantId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dots_RoundId_ParticipantId_Place",
                table: "Dots",
                columns: new[] { "RoundId", "ParticipantId", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HowItGoes_ParticipantId",
                table: "HowItGoes",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_HowItGoes_RoundId_ParticipantId",
                table: "HowItGoes",
                columns: new[] { "RoundId", "ParticipantId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LiveRounds_RoomId",
                table: "LiveRounds",
                column: "RoomId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Dots");

            migrationBuilder.DropTable(
                name: "HowItGoes");

            migrationBuilder.DropTable(
                name: "LiveRounds");
        }
    }
}
