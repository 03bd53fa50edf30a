using CoProduce.Domain.Sessions;

namespace CoProduce.Data.Privacy;

/// <summary>Sessions and their live pages.</summary>
public static partial class DataMap
{
    private static Kept[] Sessions =>
        [
            new Kept<Session>("Sessions that you run", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "RunByParticipantId",
                Yours = "Title, Purpose, StartsAt, EndsAt",
                LeftOut = "Place, GettingThere, JoiningLink, Help, WithoutComing",
                Because = "it is about the session, and everyone in the project reads it on its page",
            },
            new Kept<SessionPaper>("Papers for sessions", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<Coming>("Whether you come to a session", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "PersonId",
                Yours = "Answer, SaidAt",
            },
            new Kept<Companion>("Who comes along with you to a session", Why.ToTakePart, HowLong.ShortWhile, WhenForgotten.Goes)
            {
                Mine = "PersonId",
                Yours = "Kind, Sealed, AddedAt",
            },
            new Kept<Attendance>("Whether you came to a session", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "ParticipantId",
                Yours = "How, At",
            },
            new Kept<SessionSummary>("What came of a session", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<SummaryAction>(
                "Work that a session named you for",
                Why.ToTakePart,
                HowLong.LikeTheProject,
                WhenForgotten.StaysWithoutName
            )
            {
                Mine = "ParticipantId",
                Yours = "What, Owner, Due",
            },
            new Kept<SessionAgenda>("Agendas of sessions", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<AgendaItem>("What you suggested for sessions", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "ParticipantId",
                Yours = "What, ShownAs, RaisedAt, LeftOutBecause",
            },
            new Kept<LiveRoom>("Live pages of sessions", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<SessionCode>("Codes of live pages", Why.ToTakePart, HowLong.ShortWhile, WhenForgotten.AboutNobody)
            {
                Others = "MadeById, LetInById",
            },
            new Kept<SessionGuest>("You as the guest of a session", Why.ToTakePart, HowLong.ShortWhile, WhenForgotten.Goes)
            {
                Mine = "ParticipantId",
                Yours = "Name, Hat, CameAt",
                LeftOut = "KeyHash",
                Because = Secret,
            },
            new Kept<LiveRound>("Rounds on live pages", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<Turn>("Which group had a turn to speak", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<SaidLive>("What was said in which session", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<LiveNote>("What you write in a silent round", Why.ToTakePart, HowLong.ShortWhile, WhenForgotten.Goes)
            {
                Mine = "ParticipantId",
                Yours = "Kind, Text, ShownAs, WrittenAt",
            },
            new Kept<Dot>("Your dots", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "ParticipantId",
                Yours = "At",
            },
            new Kept<HowItGoes>("How a session went for you", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "ParticipantId",
                Yours = "IsClear, IsHeard, PaceIsRight, At",
            },
        ];
}
