using CoProduce.Domain.Sessions;

namespace CoProduce.Data.Privacy;

/// <summary>The live pages of sessions, and what people did there.</summary>
public static partial class DataMap
{
    private static RetainedTable[] LiveSessions =>
        [
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
                    row.LeftAt,
                },
                LeftOut = row => row.KeyHash,
                Because = Secret,
            },
            new RetainedTable<YoungGuest>(
                "The forum's yes to a guest aged 13 to 17",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.ShortWhile,
                ErasureEffect.AboutNobody
            )
            {
                Others = row => row.GivenById,
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
