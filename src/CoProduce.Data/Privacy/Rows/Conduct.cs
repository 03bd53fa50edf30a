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
                Mine = "ByPersonId",
                Others = "AboutPersonId, AnsweredById",
                Yours = "Reason, Words, MayAskMe, At, DueOn, Outcome, Answer, AnsweredAt",
            },
            new RetainedTable<HiddenWords>(
                "Words of yours that were hidden",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.Goes
            )
            {
                Mine = "AuthorPersonId",
                Others = "ByPersonId, AnsweredById",
                Yours = "Text, InShort, Reason, Why, At, Appeal, AppealedAt, Answer, AnsweredAt, ShownAgainAt",
            },
            new RetainedTable<HiddenWording>(
                "What hidden words of yours said before",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.Goes
            )
            {
                Through = (db, me) => db.Hidings.Where(h => h.AuthorPersonId == me.PersonId).SelectMany(h => h.Earlier),
                Yours = "Text, Until",
            },
        ];
}
