using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoProduce.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AgendaWalk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "AtItemId",
                table: "SessionAgendas",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AtSince",
                table: "SessionAgendas",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AtItemId",
                table: "SessionAgendas");

            migrationBuilder.DropColumn(
                name: "AtSince",
                table: "SessionAgendas");
        }
    }
}
