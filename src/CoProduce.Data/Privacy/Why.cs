namespace CoProduce.Data.Privacy;

/// <summary>Why something is kept.</summary>
public enum Why
{
    ToSignIn,
    ToTakePart,
    ToKeepDecisionsTrue,
    ToPay,
    ToKeepPeopleSafe,
    ToRunTheApp,
}

/// <summary>How long something is kept.</summary>
public enum HowLong
{
    LikeYourAccount,
    LikeTheProject,
    ShortWhile,
    UnderItsOwnRule,
    AsLongAsItRuns,
}

/// <summary>What happens to somebody's rows when they are forgotten.</summary>
public enum WhenForgotten
{
    Goes,
    StaysWithoutName,
    UnderItsOwnRule,
    AboutNobody,
}

/// <summary>The reasons and the times in words.</summary>
public static class KeptInWords
{
    public static string Words(this Why why) =>
        why switch
        {
            Why.ToSignIn => "to let you sign in, and nobody else as you",
            Why.ToTakePart => "to work with you on projects",
            Why.ToKeepDecisionsTrue => "to show what was decided, how and why",
            Why.ToPay => "to thank and pay people, and to show where the money went",
            Why.ToKeepPeopleSafe => "to keep people safe",
            _ => "to keep the app working",
        };

    public static string Words(this HowLong howLong) =>
        howLong switch
        {
            HowLong.LikeYourAccount => "until you ask us to forget you",
            HowLong.LikeTheProject => "as long as we keep the project",
            HowLong.ShortWhile => "for a short while",
            HowLong.UnderItsOwnRule => "as long as its own rule says",
            _ => "as long as the app needs it",
        };

    public static string Words(this WhenForgotten then) =>
        then switch
        {
            WhenForgotten.Goes => "It goes when you ask us to forget you.",
            WhenForgotten.StaysWithoutName => "Your name comes off it when you ask us to forget you.",
            WhenForgotten.UnderItsOwnRule => "It has a rule of its own.",
            _ => "It is about nobody.",
        };
}
