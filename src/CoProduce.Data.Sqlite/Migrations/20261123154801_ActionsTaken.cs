using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoProduce.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ActionsTaken : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "Due",
                table: "SummaryAction",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ParticipantId",
                table: "SummaryAction",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AlterColumn<int>(
                name: "DecisionId",
                table: "Actions",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<int>(
                name: "ParticipantId",
                table: "Actions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SessionId",
                table: "Actions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Actions_ParticipantId",
                table: "Actions",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_Actions_SessionId",
                table: "Actions",
                column: "SessionId");

            migrationBuilder.AddForeignKey(
                name: "FK_Actions_Participants_ParticipantId",
                table: "Actions",
                column: "ParticipantId",
                principalTable: "Participants",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Actions_Sessions_SessionId",
                table: "Actions",
                column: "SessionId",
                principalTable: "Sessions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Actions_Participants_ParticipantId",
                table: "Actions");

            migrationBuilder.DropForeignKey(
                name: "FK_Actions_Sessions_SessionId",
                table: "Actions");

            migrationBuilder.DropIndex(
                name: "IX_Actions_ParticipantId",
                table: "Actions");

            migrationBuilder.DropIndex(
                name: "IX_Actions_SessionId",
                table: "Actions");

            migrationBuilder.DropColumn(
                name: "Due",
                table: "SummaryAction");

            migrationBuilder.DropColumn(
                name: "ParticipantId",
                table: "SummaryAction");

            migrationBuilder.DropColumn(
                name: "ParticipantId",
                table: "Actions");

            migrationBuilder.DropColumn(
                name: "SessionId",
                table: "Actions");

            migrationBuilder.AlterColumn<int>(
                name: "DecisionId",
                table: "Actions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "INTEGER",
                oldNullable: true);
        }
    }
}
