using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Brief;
using CoProduce.Domain.Health;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Pulses;

namespace CoProduce.Data.Privacy;

/// <summary>Projects, what they stand on, and how they do.</summary>
public static partial class DataMap
{
    private static RetainedTable[] Projects =>
        [
            new RetainedTable<TrialTester>(
                "That you tested something",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ParticipantId,
                Yours = row => row.TrialId,
            },
            new RetainedTable<FamiliesView>(
                "Where you say a project stands",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ParticipantId,
                Yours = row => new { row.Rung, row.SaidAt },
            },
            new RetainedTable<LadderClaim>(
                "Where you said your project stands",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ByPersonId,
                Yours = row => new { row.Rung, row.SaidAt },
            },
            new RetainedTable<Snooze>(
                "Warnings you put off",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ByPersonId,
                Yours = row => new
                {
                    row.Warning,
                    row.Reason,
                    row.At,
                    row.Until,
                },
            },
            new RetainedTable<ForumReport>(
                "Yearly reports you wrote",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ByPersonId,
                Yours = row => new
                {
                    row.Year,
                    row.Words,
                    row.AboutRed,
                    row.PublishedAt,
                },
            },
            new RetainedTable<Thresholds>(
                "Limits of figures you changed",
                LawfulPurpose.ToRunTheApp,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ByPersonId,
                Yours = row => new { row.Reason, row.ChangedAt },
            },
            new RetainedTable<PulseInvitation>(
                "That you were asked how it feels",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.PersonId,
                Yours = row => new { row.Side, row.HasAnswered },
            },
            new RetainedTable<PulseAnswer>(
                "How it feels, from nobody in particular",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<Pulse>(
                "When people were asked how it feels",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<PlannedLeave>(
                "How long you plan to stay",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.ParticipantId,
                Yours = row => new { row.Until, row.SaidAt },
            },
            new RetainedTable<SilenceTold>(
                "That a project was told it is quiet",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<ProjectPause>(
                "That a project is paused",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            )
            {
                Others = row => row.ByPersonId,
            },
            new RetainedTable<Project>("Projects", LawfulPurpose.ToTakePart, RetentionPeriod.LikeTheProject, ErasureEffect.AboutNobody),
            new RetainedTable<AgreementVersion>(
                "Working agreements",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<LockedDate>(
                "Outside dates",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<Stage>("Stages", LawfulPurpose.ToTakePart, RetentionPeriod.LikeTheProject, ErasureEffect.AboutNobody),
            new RetainedTable<StageNews>(
                "News of a stage",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<PassedWarning>(
                "Warnings that were passed",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<Readiness>(
                "Whether a group is ready to move on",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<ProblemStatement>(
                "Problems a project works on",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<ProblemSource>(
                "What a problem stands on",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<Constraint>(
                "What cannot change",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<Trial>(
                "Tests with families",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<IntendedOutcome>(
                "Changes that can be checked",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<HealthSnapshot>(
                "Figures of a project",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<KeptFigure>(
                "One figure of a project",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<QuietPeriod>(
                "Quiet times of a project",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<RedPlan>(
                "What a project does about a red sign",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<ReportLine>(
                "Which figures a report shows",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
        ];
}
