using CoProduce.Domain.Moderation;

namespace CoProduce.Data.Privacy;

/// <summary>Reports of how people behaved, and words that were hidden.</summary>
public static partial class DataMap
{
    private static Kept[] Conduct =>
        [
            new Kept<ConductReport>("What you reported", Why.ToKeepPeopleSafe, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "ByPersonId",
                Others = "AboutPersonId, AnsweredById",
                Yours = "Reason, Words, MayAskMe, At, DueOn, Outcome, Answer, AnsweredAt",
            },
            new Kept<Hiding>("Words of yours that were hidden", Why.ToKeepPeopleSafe, HowLong.LikeTheProject, WhenForgotten.Goes)
            {
                Mine = "AuthorPersonId",
                Others = "ByPersonId, AnsweredById",
                Yours = "Text, InShort, Reason, Why, At, Appeal, AppealedAt, Answer, AnsweredAt, ShownAgainAt",
            },
            new Kept<HiddenWording>(
                "What hidden words of yours said before",
                Why.ToKeepPeopleSafe,
                HowLong.LikeTheProject,
                WhenForgotten.Goes
            )
            {
                Through = (db, me) => db.Hidings.Where(h => h.AuthorPersonId == me.PersonId).SelectMany(h => h.Earlier),
                Yours = "Text, Until",
            },
        ];
}
