using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoProduce.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class GettingIn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PersonPauses",
                columns: table => new
                {
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    ByPersonId = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonPauses", x => x.PersonId);
                    table.ForeignKey(
                        name: "FK_PersonPauses_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProjectPauses",
                columns: table => new
                {
                    ProjectId = table.Column<int>(type: "int", nullable: false),
                    ByPersonId = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectPauses", x => x.ProjectId);
                    table.ForeignKey(
                        name: "FK_ProjectPauses_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SecondStepsOff",
                columns: table => new
                {
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    AskedById = table.Column<int>(type: "int", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SecondStepsOff", x => x.PersonId);
                    table.ForeignKey(
                        name: "FK_SecondStepsOff_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PersonPauses");

            migrationBuilder.DropTable(
                name: "ProjectPauses");

            migrationBuilder.DropTable(
                name: "SecondStepsOff");
        }
    }
}
