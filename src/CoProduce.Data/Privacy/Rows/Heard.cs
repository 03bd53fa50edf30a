using CoProduce.Domain.Contributions;

namespace CoProduce.Data.Privacy;

/// <summary>What was heard in a stage, and what people say of that.</summary>
public static partial class DataMap
{
    private static RetainedTable[] Heard =>
        [
            new RetainedTable<StageSummary>(
                "Summaries you wrote",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ByPersonId,
                Yours = row => new { row.Text, row.At },
            },
            new RetainedTable<SummarySource>(
                "What a summary was written from",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<SummaryAnswer>(
                "Whether a summary got you right",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ParticipantId,
                Yours = row => new
                {
                    row.Hat,
                    row.IsRight,
                    row.Missing,
                    row.At,
                },
            },
        ];
}
