using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Brief;
using CoProduce.Domain.Health;
using CoProduce.Domain.Participation;
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
                Others = row => row.AgreedByPersonId,
                Yours = row => new
                {
                    row.Reason,
                    row.ChangedAt,
                    row.AgreedAt,
                },
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
        ];
}
