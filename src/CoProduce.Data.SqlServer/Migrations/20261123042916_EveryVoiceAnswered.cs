using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoProduce.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class EveryVoiceAnswered : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "InShort",
                table: "Reply",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SponsorEmail",
                table: "Projects",
                type: "nvarchar(256)",
                maxLength: 256,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsWrittenDown",
                table: "Participants",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "Counts",
                table: "Contributions",
                type: "bit",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DueOn",
                table: "Contributions",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<DateOnly>(
                name: "NewDueOn",
                table: "Contributions",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PassedOnAt",
                table: "Contributions",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SeenToBy",
                table: "Contributions",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TakenDown_ByPersonId",
                table: "Contributions",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TakenDown_ConfirmedAt",
                table: "Contributions",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TakenDown_ConfirmedByPersonId",
                table: "Contributions",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TakenDown_How",
                table: "Contributions",
                type: "nvarchar(30)",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TakenDown_OnBehalfAs",
                table: "Contributions",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TalkClosedAt",
                table: "Contributions",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ClaimCodes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ParticipantId = table.Column<int>(type: "int", nullable: false),
                    CodeHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClaimCodes_Participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Comments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ContributionId = table.Column<long>(type: "bigint", nullable: false),
                    AuthorId = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    ShownAs = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Comments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Comments_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Comments_Participants_AuthorId",
                        column: x => x.AuthorId,
                        principalTable: "Participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    ProjectId = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 16000, nullable: false),
                    ShownAs = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    MayBeShownPublicly = table.Column<bool>(type: "bit", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Drafts_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Drafts_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Findables",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Of = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ProjectId = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    Side = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    IsAnswered = table.Column<bool>(type: "bit", nullable: true),
                    IsPrivate = table.Column<bool>(type: "bit", nullable: false),
                    AuthorId = table.Column<int>(type: "int", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ContributionId = table.Column<long>(type: "bigint", nullable: true),
                    DecisionId = table.Column<int>(type: "int", nullable: true),
                    ActionId = table.Column<int>(type: "int", nullable: true),
                    Marks = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Findables", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InfluenceLinks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ContributionId = table.Column<long>(type: "bigint", nullable: false),
                    DecisionId = table.Column<int>(type: "int", nullable: true),
                    ActionId = table.Column<int>(type: "int", nullable: true),
                    LaterId = table.Column<long>(type: "bigint", nullable: true),
                    LinkedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Verdict = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Dispute = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    JudgedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InfluenceLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InfluenceLinks_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InfluenceLinks_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InfluenceLinks_Contributions_LaterId",
                        column: x => x.LaterId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InfluenceLinks_Decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReplyPromises",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    QuestionDays = table.Column<int>(type: "int", nullable: false),
                    OtherDays = table.Column<int>(type: "int", nullable: false),
                    PassOnDays = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReplyPromises", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReuseRequest",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Where = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    AskedByPersonId = table.Column<int>(type: "int", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SaidYes = table.Column<bool>(type: "bit", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ContributionId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReuseRequest", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReuseRequest_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReuseRequest_People_AskedByPersonId",
                        column: x => x.AskedByPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SeenToos",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ContributionId = table.Column<long>(type: "bigint", nullable: false),
                    ParticipantId = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeenToos", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SeenToos_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SeenToos_Participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StageSummaries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    StageId = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    ByPersonId = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageSummaries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StageSummaries_People_ByPersonId",
                        column: x => x.ByPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StageSummaries_Stages_StageId",
                        column: x => x.StageId,
                        principalTable: "Stages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ThankYou",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Text = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ByPersonId = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ContributionId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThankYou", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ThankYou_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ThankYou_People_ByPersonId",
                        column: x => x.ByPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Wording",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Until = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ContributionId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Wording", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Wording_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ChangedDays",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    IsHoliday = table.Column<bool>(type: "bit", nullable: false),
                    ReplyPromiseId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangedDays", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChangedDays_ReplyPromises_ReplyPromiseId",
                        column: x => x.ReplyPromiseId,
                        principalTable: "ReplyPromises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SummaryAnswers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SummaryId = table.Column<int>(type: "int", nullable: false),
                    ParticipantId = table.Column<int>(type: "int", nullable: false),
                    IsRight = table.Column<bool>(type: "bit", nullable: false),
                    Missing = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SummaryAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SummaryAnswers_Participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SummaryAnswers_StageSummaries_SummaryId",
                        column: x => x.SummaryId,
                        principalTable: "StageSummaries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SummarySource",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ContributionId = table.Column<long>(type: "bigint", nullable: false),
                    StageSummaryId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SummarySource", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SummarySource_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SummarySource_StageSummaries_StageSummaryId",
                        column: x => x.StageSummaryId,
                        principalTable: "StageSummaries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Contributions_IsAnswered_DueOn",
                table: "Contributions",
                columns: new[] { "IsAnswered", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangedDays_ReplyPromiseId",
                table: "ChangedDays",
                column: "ReplyPromiseId");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimCodes_CodeHash",
                table: "ClaimCodes",
                column: "CodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ClaimCodes_ParticipantId",
                table: "ClaimCodes",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_Comments_AuthorId",
                table: "Comments",
                column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_Comments_ContributionId",
                table: "Comments",
                column: "ContributionId");

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_PersonId_ProjectId_Stage",
                table: "Drafts",
                columns: new[] { "PersonId", "ProjectId", "Stage" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_ProjectId",
                table: "Drafts",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_Findables_ActionId",
                table: "Findables",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Findables_ContributionId",
                table: "Findables",
                column: "ContributionId");

            migrationBuilder.CreateIndex(
                name: "IX_Findables_ProjectId_Id",
                table: "Findables",
                columns: new[] { "ProjectId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InfluenceLinks_ActionId",
                table: "InfluenceLinks",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_InfluenceLinks_ContributionId_DecisionId_ActionId_LaterId",
                table: "InfluenceLinks",
                columns: new[] { "ContributionId", "DecisionId", "ActionId", "LaterId" },
                unique: true,
                filter: "[DecisionId] IS NOT NULL AND [ActionId] IS NOT NULL AND [LaterId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_InfluenceLinks_DecisionId",
                table: "InfluenceLinks",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_InfluenceLinks_LaterId",
                table: "InfluenceLinks",
                column: "LaterId");

            migrationBuilder.CreateIndex(
                name: "IX_ReuseRequest_AskedByPersonId",
                table: "ReuseRequest",
                column: "AskedByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ReuseRequest_ContributionId",
                table: "ReuseRequest",
                column: "ContributionId");

            migrationBuilder.CreateIndex(
                name: "IX_SeenToos_ContributionId_ParticipantId",
                table: "SeenToos",
                columns: new[] { "ContributionId", "ParticipantId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SeenToos_ParticipantId",
                table: "SeenToos",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_StageSummaries_ByPersonId",
                table: "StageSummaries",
                column: "ByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_StageSummaries_StageId",
                table: "StageSummaries",
                column: "StageId");

            migrationBuilder.CreateIndex(
                name: "IX_SummaryAnswers_ParticipantId",
                table: "SummaryAnswers",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_SummaryAnswers_SummaryId_ParticipantId",
                table: "SummaryAnswers",
                columns: new[] { "SummaryId", "ParticipantId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SummarySource_ContributionId",
                table: "SummarySource",
                column: "ContributionId");

            migrationBuilder.CreateIndex(
                name: "IX_SummarySource_StageSummaryId",
                table: "SummarySource",
                column: "StageSummaryId");

            migrationBuilder.CreateIndex(
                name: "IX_ThankYou_ByPersonId",
                table: "ThankYou",
                column: "ByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ThankYou_ContributionId",
                table: "ThankYou",
                column: "ContributionId");

            migrationBuilder.CreateIndex(
                name: "IX_Wording_ContributionId",
                table: "Wording",
                column: "ContributionId");

            migrationBuilder.Sql("""
                INSERT INTO "InfluenceLinks" ("ContributionId", "DecisionId", "LinkedAt", "Verdict") SELECT "ContributionId", "DecisionId", "LinkedAt", 'NotSaid' FROM "InfluenceLink";
                """);

            migrationBuilder.DropTable(
                name: "InfluenceLink");

            migrationBuilder.Sql("""
                UPDATE [Contributions] SET [DueOn] = DATEADD(day, CASE WHEN [Kind] = N'Question' THEN 7 ELSE 28 END, CAST([SaidAt] AS date));
                """);

            migrationBuilder.Sql("""
                INSERT INTO "Findables" ("Of", "ProjectId", "Stage", "Number", "Words", "Kind", "Side", "IsAnswered", "IsPrivate", "AuthorId", "At", "ContributionId", "Marks")
                SELECT 'Contribution', c."ProjectId", s."Key", c."Number", c."Text", c."Kind", CASE WHEN p."Hat" = 'Professional' THEN 'Professionals' ELSE 'LivedExperience' END, c."IsAnswered", CAST(CASE WHEN c."Audience" = 'Project' THEN 0 ELSE 1 END AS bit), c."AuthorId", c."SaidAt", c."Id", CASE WHEN c."Audience" = 'Project' THEN 'r' ELSE 'x' END + CAST(c."ProjectId" AS nvarchar(12)) + ' a' + CAST(c."AuthorId" AS nvarchar(12)) + ' ofcontribution stage' + LOWER(s."Key") + ' kind' + LOWER(c."Kind") + ' side' + LOWER(CASE WHEN p."Hat" = 'Professional' THEN 'Professionals' ELSE 'LivedExperience' END) + CASE WHEN c."IsAnswered" = 1 THEN ' isanswered' ELSE ' iswaiting' END
                FROM "Contributions" c JOIN "Participants" p ON p."Id" = c."AuthorId" JOIN "Stages" s ON s."Id" = c."StageId" WHERE c."WithdrawnAt" IS NULL ORDER BY c."SaidAt";
                """);

            migrationBuilder.Sql("""
                INSERT INTO "Findables" ("Of", "ProjectId", "Stage", "Number", "Words", "Kind", "Side", "IsAnswered", "IsPrivate", "AuthorId", "At", "ContributionId", "Marks")
                SELECT 'Reply', c."ProjectId", s."Key", c."Number", r."Text", c."Kind", CASE WHEN p."Hat" = 'Professional' THEN 'Professionals' ELSE 'LivedExperience' END, c."IsAnswered", CAST(CASE WHEN c."Audience" = 'Project' THEN 0 ELSE 1 END AS bit), c."AuthorId", r."At", c."Id", CASE WHEN c."Audience" = 'Project' THEN 'r' ELSE 'x' END + CAST(c."ProjectId" AS nvarchar(12)) + ' a' + CAST(c."AuthorId" AS nvarchar(12)) + ' ofreply stage' + LOWER(s."Key") + ' kind' + LOWER(c."Kind") + ' side' + LOWER(CASE WHEN p."Hat" = 'Professional' THEN 'Professionals' ELSE 'LivedExperience' END) + CASE WHEN c."IsAnswered" = 1 THEN ' isanswered' ELSE ' iswaiting' END
                FROM "Contributions" c JOIN "Participants" p ON p."Id" = c."AuthorId" JOIN "Stages" s ON s."Id" = c."StageId" JOIN "Reply" r ON r."ContributionId" = c."Id" WHERE c."WithdrawnAt" IS NULL ORDER BY r."At";
                """);

            migrationBuilder.Sql("""
                INSERT INTO "Findables" ("Of", "ProjectId", "Stage", "Number", "Words", "IsPrivate", "At", "DecisionId", "Marks")
                SELECT 'Decision', d."ProjectId", s."Key", d."Number", d."Question" + ' ' + d."WhyNow" + ' ' + d."Background", CAST(0 AS bit), d."OpenedAt", d."Id", 'r' + CAST(d."ProjectId" AS nvarchar(12)) + ' ofdecision stage' + LOWER(s."Key")
                FROM "Decisions" d JOIN "Stages" s ON s."Id" = d."StageId";
                """);

            migrationBuilder.Sql("""
                INSERT INTO "Findables" ("Of", "ProjectId", "Stage", "Number", "Words", "IsPrivate", "At", "ActionId", "Marks")
                SELECT 'Action', a."ProjectId", s."Key", d."Number", a."What" + ' ' + COALESCE(a."WhatChanged", ''), CAST(0 AS bit), a."AgreedAt", a."Id", 'r' + CAST(a."ProjectId" AS nvarchar(12)) + ' ofaction stage' + LOWER(s."Key")
                FROM "Actions" a JOIN "Decisions" d ON d."Id" = a."DecisionId" JOIN "Stages" s ON s."Id" = d."StageId";
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChangedDays");

            migrationBuilder.DropTable(
                name: "ClaimCodes");

            migrationBuilder.DropTable(
                name: "Comments");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "Findables");

            migrationBuilder.DropTable(
                name: "InfluenceLinks");

            migrationBuilder.DropTable(
                name: "ReuseRequest");

            migrationBuilder.DropTable(
                name: "SeenToos");

            migrationBuilder.DropTable(
                name: "SummaryAnswers");

            migrationBuilder.DropTable(
                name: "SummarySource");

            migrationBuilder.DropTable(
                name: "ThankYou");

            migrationBuilder.DropTable(
                name: "Wording");

            migrationBuilder.DropTable(
                name: "ReplyPromises");

            migrationBuilder.DropTable(
                name: "StageSummaries");

            migrationBuilder.DropIndex(
                name: "IX_Contributions_IsAnswered_DueOn",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "InShort",
                table: "Reply");

            migrationBuilder.DropColumn(
                name: "SponsorEmail",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "IsWrittenDown",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "Counts",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "DueOn",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "NewDueOn",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "PassedOnAt",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "SeenToBy",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "TakenDown_ByPersonId",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "TakenDown_ConfirmedAt",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "TakenDown_ConfirmedByPersonId",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "TakenDown_How",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "TakenDown_OnBehalfAs",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "TalkClosedAt",
                table: "Contributions");

            migrationBuilder.CreateTable(
                name: "InfluenceLink",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ContributionId = table.Column<long>(type: "bigint", nullable: false),
                    DecisionId = table.Column<int>(type: "int", nullable: false),
                    LinkedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InfluenceLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InfluenceLink_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InfluenceLink_Decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_InfluenceLink_ContributionId",
                table: "InfluenceLink",
                column: "ContributionId");

            migrationBuilder.CreateIndex(
                name: "IX_InfluenceLink_DecisionId_ContributionId",
                table: "InfluenceLink",
                columns: new[] { "DecisionId", "ContributionId" },
                unique: true);
        }
    }
}
