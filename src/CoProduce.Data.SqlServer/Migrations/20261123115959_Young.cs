using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoProduce.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Young : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Band",
                table: "Invitations",
                type: "nvarchar(30)",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CarerEmail",
                table: "Invitations",
                type: "nvarchar(256)",
                maxLength: 256,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "UnderEighteens",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Band = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    AskAgainAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CarerEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    CarerId = table.Column<int>(type: "int", nullable: true),
                    SaidYesAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CarerAgreedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnderEighteens", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UnderEighteens_People_CarerId",
                        column: x => x.CarerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UnderEighteens_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_UnderEighteens_CarerEmail",
                table: "UnderEighteens",
                column: "CarerEmail");

            migrationBuilder.CreateIndex(
                name: "IX_UnderEighteens_CarerId",
                table: "UnderEighteens",
                column: "CarerId");

            migrationBuilder.CreateIndex(
                name: "IX_UnderEighteens_PersonId",
                table: "UnderEighteens",
                column: "PersonId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "UnderEighteens");

            migrationBuilder.DropColumn(
                name: "Band",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "CarerEmail",
                table: "Invitations");
        }
    }
}
