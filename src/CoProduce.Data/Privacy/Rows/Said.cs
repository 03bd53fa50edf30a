using CoProduce.Data.Search;
using CoProduce.Domain.Contributions;

namespace CoProduce.Data.Privacy;

/// <summary>What people say, and what came of it.</summary>
public static partial class DataMap
{
    private static RetainedTable[] Said =>
        [
            new RetainedTable<Contribution>(
                "What you said",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = "AuthorId",
                Others = "TakenDown.ByPersonId, TakenDown.ConfirmedByPersonId",
                Yours =
                    "Number, Kind, Text, ShownAs, Audience, MayBeShownPublicly, PublicSaidAt, SaidAt, WithdrawnAt, DueOn, IsAnswered, TakenDown.How, TakenDown.OnBehalfAs",
                LeftOut = "SeenToBy",
                Because = "it can name somebody else",
            },
            new RetainedTable<Wording>(
                "What you said before you changed it",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Through = (db, me) => db.Contributions.Where(c => me.Participants.Contains(c.AuthorId)).SelectMany(c => c.Earlier),
                Yours = "Text, Until",
            },
            new RetainedTable<Reply>(
                "Replies you wrote",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = "ByPersonId",
                Yours = "Kind, Text, InShort, At",
            },
            new RetainedTable<ReuseRequest>(
                "When you asked to use somebody's words",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = "AskedByPersonId",
                Yours = "Where, AskedAt",
            },
            new RetainedTable<ReuseRequest>(
                "Whether your words may be used elsewhere",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Through = (db, me) => db.Contributions.Where(c => me.Participants.Contains(c.AuthorId)).SelectMany(c => c.Reuse),
                Yours = "AskedAt, SaidYes, AnsweredAt",
            },
            new RetainedTable<ThankYou>(
                "Thanks you gave",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = "ByPersonId",
                Yours = "Text, At",
            },
            new RetainedTable<Comment>(
                "What you added under what others said",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = "AuthorId",
                Yours = "Text, ShownAs, At, WithdrawnAt",
            },
            new RetainedTable<SeenToo>(
                "What you have seen too",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = "ParticipantId",
                Yours = "At",
            },
            new RetainedTable<InfluenceLink>(
                "Whether your words led to something",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Through = (db, me) =>
                    db.InfluenceLinks.Where(l =>
                        db.Contributions.Any(c => c.Id == l.ContributionId && me.Participants.Contains(c.AuthorId))
                    ),
                Yours = "LinkedAt, Verdict, Dispute, JudgedAt",
            },
            new RetainedTable<StageSummary>(
                "Summaries you wrote",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = "ByPersonId",
                Yours = "Text, At",
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
                Mine = "ParticipantId",
                Yours = "IsRight, Missing, At",
            },
            new RetainedTable<SearchEntry>(
                "A copy of words, so that they can be found",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Others = "AuthorId",
            },
        ];
}
