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
                Mine = row => row.AuthorId,
                Others = row => new
                {
                    row.TakenDown!.ByPersonId,
                    row.TakenDown!.ConfirmedByPersonId,
                    row.TakenDown!.SeenRightByPersonId,
                },
                Yours = row => new
                {
                    row.Number,
                    row.Hat,
                    row.Kind,
                    row.Text,
                    row.ShownAs,
                    row.Audience,
                    row.MayBeShownPublicly,
                    row.PublicSaidAt,
                    row.SaidAt,
                    row.WithdrawnAt,
                    row.DueOn,
                    row.IsAnswered,
                    row.TakenDown!.How,
                    row.TakenDown!.OnBehalfAs,
                },
                LeftOut = row => row.SeenToBy,
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
                Yours = row => new { row.Text, row.Until },
            },
            new RetainedTable<Reply>(
                "Replies you wrote",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ByPersonId,
                Yours = row => new
                {
                    row.Kind,
                    row.Text,
                    row.InShort,
                    row.At,
                },
                LeftOut = row => row.SameAs,
                Because = "it only says which replies have the same words, and the words are in it",
            },
            new RetainedTable<ReuseRequest>(
                "When you asked to use somebody's words",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.AskedByPersonId,
                Yours = row => new { row.Where, row.AskedAt },
            },
            new RetainedTable<ReuseRequest>(
                "Whether your words may be used elsewhere",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Through = (db, me) => db.Contributions.Where(c => me.Participants.Contains(c.AuthorId)).SelectMany(c => c.Reuse),
                Yours = row => new
                {
                    row.AskedAt,
                    row.SaidYes,
                    row.AnsweredAt,
                },
            },
            new RetainedTable<ThankYou>(
                "Thanks you gave",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ByPersonId,
                Yours = row => new { row.Text, row.At },
            },
            new RetainedTable<Comment>(
                "What you added under what others said",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.AuthorId,
                Yours = row => new
                {
                    row.Hat,
                    row.Text,
                    row.ShownAs,
                    row.At,
                    row.WithdrawnAt,
                },
            },
            new RetainedTable<SeenToo>(
                "What you have seen too",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ParticipantId,
                Yours = row => row.At,
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
                Yours = row => new
                {
                    row.LinkedAt,
                    row.Verdict,
                    row.Dispute,
                    row.JudgedAt,
                    row.AskedAgainAt,
                },
            },
            .. Heard,
            new RetainedTable<SearchEntry>(
                "A copy of words, so that they can be found",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Others = row => row.AuthorId,
            },
            new RetainedTable<SearchWord>(
                "The same copy word by word, on a SQL Server",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
        ];
}
