using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoProduce.Data.SqlServer.Migrations
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
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ParticipantId",
                table: "SummaryAction",
                type: "int",
                nullable: true);

            migrationBuilder.AlterColumn<int>(
                name: "DecisionId",
                table: "Actions",
                type: "int",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "int");

            migrationBuilder.AddColumn<int>(
                name: "ParticipantId",
                table: "Actions",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SessionId",
                table: "Actions",
                type: "int",
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
                type: "int",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "int",
                oldNullable: true);
        }
    }
}
