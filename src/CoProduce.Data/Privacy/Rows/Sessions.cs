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
            new RetainedTable<LiveRoom>(
                "Live pages of sessions",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<SessionCode>(
                "Codes of live pages",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.ShortWhile,
                ErasureEffect.AboutNobody
            )
            {
                Others = row => new { row.MadeById, row.LetInById },
            },
            new RetainedTable<SessionGuest>(
                "You as the guest of a session",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.ParticipantId,
                Yours = row => new
                {
                    row.Name,
                    row.Hat,
                    row.CameAt,
                },
                LeftOut = row => row.KeyHash,
                Because = Secret,
            },
            new RetainedTable<LiveRound>(
                "Rounds on live pages",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<Turn>(
                "Which group had a turn to speak",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<SaidLive>(
                "What was said in which session",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<LiveNote>(
                "What you write in a silent round",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.ParticipantId,
                Yours = row => new
                {
                    row.Kind,
                    row.Text,
                    row.ShownAs,
                    row.WrittenAt,
                },
            },
            new RetainedTable<Dot>("Your dots", LawfulPurpose.ToTakePart, RetentionPeriod.LikeTheProject, ErasureEffect.StaysWithoutName)
            {
                Mine = row => row.ParticipantId,
                Yours = row => row.At,
            },
            new RetainedTable<HowItGoes>(
                "How a session went for you",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ParticipantId,
                Yours = row => new
                {
                    row.IsClear,
                    row.IsHeard,
                    row.PaceIsRight,
                    row.At,
                },
            },
        ];
}
