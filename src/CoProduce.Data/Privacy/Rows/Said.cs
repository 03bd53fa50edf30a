using CoProduce.Data.Search;
using CoProduce.Domain.Contributions;

namespace CoProduce.Data.Privacy;

/// <summary>What people say, and what came of it.</summary>
public static partial class DataMap
{
    private static Kept[] Said =>
        [
            new Kept<Contribution>("What you said", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "AuthorId",
                Others = "TakenDown.ByPersonId, TakenDown.ConfirmedByPersonId",
                Yours =
                    "Number, Kind, Text, ShownAs, Audience, MayBeShownPublicly, PublicSaidAt, SaidAt, WithdrawnAt, DueOn, IsAnswered, TakenDown.How, TakenDown.OnBehalfAs",
                LeftOut = "SeenToBy",
                Because = "it can name somebody else",
            },
            new Kept<Wording>("What you said before you changed it", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Through = (db, me) => db.Contributions.Where(c => me.Participants.Contains(c.AuthorId)).SelectMany(c => c.Earlier),
                Yours = "Text, Until",
            },
            new Kept<Reply>("Replies you wrote", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "ByPersonId",
                Yours = "Kind, Text, InShort, At",
            },
            new Kept<ReuseRequest>(
                "When you asked to use somebody's words",
                Why.ToTakePart,
                HowLong.LikeTheProject,
                WhenForgotten.StaysWithoutName
            )
            {
                Mine = "AskedByPersonId",
                Yours = "Where, AskedAt",
            },
            new Kept<ReuseRequest>(
                "Whether your words may be used elsewhere",
                Why.ToTakePart,
                HowLong.LikeTheProject,
                WhenForgotten.StaysWithoutName
            )
            {
                Through = (db, me) => db.Contributions.Where(c => me.Participants.Contains(c.AuthorId)).SelectMany(c => c.Reuse),
                Yours = "AskedAt, SaidYes, AnsweredAt",
            },
            new Kept<ThankYou>("Thanks you gave", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "ByPersonId",
                Yours = "Text, At",
            },
            new Kept<Comment>(
                "What you added under what others said",
                Why.ToTakePart,
                HowLong.LikeTheProject,
                WhenForgotten.StaysWithoutName
            )
            {
                Mine = "AuthorId",
                Yours = "Text, ShownAs, At, WithdrawnAt",
            },
            new Kept<SeenToo>("What you have seen too", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "ParticipantId",
                Yours = "At",
            },
            new Kept<InfluenceLink>(
                "Whether your words led to something",
                Why.ToKeepDecisionsTrue,
                HowLong.LikeTheProject,
                WhenForgotten.StaysWithoutName
            )
            {
                Through = (db, me) =>
                    db.InfluenceLinks.Where(l =>
                        db.Contributions.Any(c => c.Id == l.ContributionId && me.Participants.Contains(c.AuthorId))
                    ),
                Yours = "LinkedAt, Verdict, Dispute, JudgedAt",
            },
            new Kept<StageSummary>("Summaries you wrote", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "ByPersonId",
                Yours = "Text, At",
            },
            new Kept<SummarySource>(
                "What a summary was written from",
                Why.ToKeepDecisionsTrue,
                HowLong.LikeTheProject,
                WhenForgotten.AboutNobody
            ),
            new Kept<SummaryAnswer>(
                "Whether a summary got you right",
                Why.ToTakePart,
                HowLong.LikeTheProject,
                WhenForgotten.StaysWithoutName
            )
            {
                Mine = "ParticipantId",
                Yours = "IsRight, Missing, At",
            },
            new Kept<Findable>(
                "A copy of words, so that they can be found",
                Why.ToTakePart,
                HowLong.LikeTheProject,
                WhenForgotten.StaysWithoutName
            )
            {
                Others = "AuthorId",
            },
        ];
}
