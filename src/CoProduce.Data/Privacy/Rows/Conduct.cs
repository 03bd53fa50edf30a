using CoProduce.Domain.Moderation;

namespace CoProduce.Data.Privacy;

/// <summary>Reports of how people behaved, and words that were hidden.</summary>
public static partial class DataMap
{
    private static RetainedTable[] Conduct =>
        [
            new RetainedTable<ConductReport>(
                "What you reported",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ByPersonId,
                Others = row => new { row.AboutPersonId, row.AnsweredById },
                Yours = row => new
                {
                    row.Reason,
                    row.Words,
                    row.MayAskMe,
                    row.At,
                    row.DueOn,
                    row.Outcome,
                    row.Answer,
                    row.AnsweredAt,
                },
            },
            new RetainedTable<HiddenWords>(
                "Words of yours that were hidden",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.AuthorPersonId,
                Others = row => new { row.ByPersonId, row.AnsweredById },
                Yours = row => new
                {
                    row.Text,
                    row.InShort,
                    row.Reason,
                    row.Why,
                    row.At,
                    row.Appeal,
                    row.AppealedAt,
                    row.Answer,
                    row.AnsweredAt,
                    row.ShownAgainAt,
                },
            },
            new RetainedTable<HiddenWording>(
                "What hidden words of yours said before",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.Goes
            )
            {
                Through = (db, me) => db.Hidings.Where(h => h.AuthorPersonId == me.PersonId).SelectMany(h => h.Earlier),
                Yours = row => new { row.Text, row.Until },
            },
        ];
}
