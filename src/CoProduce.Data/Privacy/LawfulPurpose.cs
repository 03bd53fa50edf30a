namespace CoProduce.Data.Privacy;

/// <summary>Why something is kept.</summary>
public enum LawfulPurpose
{
    ToSignIn,
    ToTakePart,
    ToKeepDecisionsTrue,
    ToPay,
    ToKeepPeopleSafe,
    ToRunTheApp,
}

/// <summary>How long something is kept.</summary>
public enum RetentionPeriod
{
    LikeYourAccount,
    LikeTheProject,
    ShortWhile,
    UnderItsOwnRule,
    AsLongAsItRuns,
}

/// <summary>What happens to somebody's rows when they are forgotten.</summary>
public enum ErasureEffect
{
    Goes,
    StaysWithoutName,
    UnderItsOwnRule,
    AboutNobody,
}

/// <summary>The reasons and the times in words.</summary>
public static class RetentionWords
{
    public static string Words(this LawfulPurpose why) =>
        why switch
        {
            LawfulPurpose.ToSignIn => "to let you sign in, and nobody else as you",
            LawfulPurpose.ToTakePart => "to work with you on projects",
            LawfulPurpose.ToKeepDecisionsTrue => "to show what was decided, how and why",
            LawfulPurpose.ToPay => "to thank and pay people, and to show where the money went",
            LawfulPurpose.ToKeepPeopleSafe => "to keep people safe",
            _ => "to keep the app working",
        };

    public static string Words(this RetentionPeriod howLong) =>
        howLong switch
        {
            RetentionPeriod.LikeYourAccount => "until you ask us to forget you",
            RetentionPeriod.LikeTheProject => "as long as we keep the project",
            RetentionPeriod.ShortWhile => "for a short while",
            RetentionPeriod.UnderItsOwnRule => "as long as its own rule says",
            _ => "as long as the app needs it",
        };

    public static string Words(this ErasureEffect then) =>
        then switch
        {
            ErasureEffect.Goes => "It goes when you ask us to forget you.",
            ErasureEffect.StaysWithoutName => "Your name comes off it when you ask us to forget you.",
            ErasureEffect.UnderItsOwnRule => "It has a rule of its own.",
            _ => "It is about nobody.",
        };
}
