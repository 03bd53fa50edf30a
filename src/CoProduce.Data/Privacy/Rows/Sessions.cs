using CoProduce.Domain.Sessions;

namespace CoProduce.Data.Privacy;

/// <summary>Sessions and their live pages.</summary>
public static partial class DataMap
{
    private static RetainedTable[] Sessions =>
        [
            new RetainedTable<Session>(
                "Sessions that you run",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.RunByParticipantId,
                Others = row => row.ArrangedByPersonId,
                Yours = row => new
                {
                    row.Title,
                    row.Purpose,
                    row.StartsAt,
                    row.EndsAt,
                },
                LeftOut = row => new
                {
                    row.Place,
                    row.GettingThere,
                    row.JoiningLink,
                    row.Help,
                    row.WithoutComing,
                },
                Because = "it is about the session, and everyone in the project reads it on its page",
            },
            new RetainedTable<SessionPaper>(
                "Papers for sessions",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<Rsvp>(
                "Whether you come to a session",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.PersonId,
                Yours = row => new { row.Answer, row.SaidAt },
            },
            new RetainedTable<Companion>(
                "Who comes along with you to a session",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.PersonId,
                Yours = row => new
                {
                    row.Kind,
                    row.Sealed,
                    row.AddedAt,
                },
            },
            new RetainedTable<Attendance>(
                "Whether you came to a session",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ParticipantId,
                Yours = row => new { row.How, row.At },
            },
            new RetainedTable<SessionSummary>(
                "What came of a session",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<SummaryAction>(
                "Work that a session named you for",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ParticipantId,
                Yours = row => new
                {
                    row.What,
                    row.Owner,
                    row.Due,
                },
            },
            new RetainedTable<SessionAgenda>(
                "Agendas of sessions",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<AgendaItem>(
                "What you suggested for sessions",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ParticipantId,
                Yours = row => new
                {
                    row.What,
                    row.ShownAs,
                    row.RaisedAt,
                    row.LeftOutBecause,
                },
            },
        ];
}
