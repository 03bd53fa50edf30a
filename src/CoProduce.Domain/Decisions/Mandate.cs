namespace CoProduce.Domain.Decisions;

/// <summary>What a decision here can change.</summary>
public enum Mandate
{
    Shared,
    Recommended,
    Informed,
}

/// <summary>How a decision stands, or how it ended.</summary>
public enum Outcome
{
    Open,
    Adopted,
    NotAgreed,
    NeedToKnowMore,
    ProfessionalsDidNotRespond,
    WaitingForReplies,
    BothCanAcceptSeveral,
    DecidedElsewhere,
    Replaced,
}

/// <summary>What mandates and outcomes are called on screen.</summary>
public static class DecisionWords
{
    public static string Words(this Mandate mandate) =>
        mandate switch
        {
            Mandate.Shared => "This group decides. Families must agree. People who work in services must agree too.",
            Mandate.Recommended => "This group makes a recommendation. Someone else makes the final choice, and must tell us why.",
            _ => "This has already been decided elsewhere. You cannot change it here. You can ask why.",
        };

    public static string Words(this Outcome outcome) =>
        outcome switch
        {
            Outcome.Open => "Open",
            Outcome.Adopted => "Adopted",
            Outcome.NotAgreed => "Not agreed",
            Outcome.NeedToKnowMore => "People need to know more",
            Outcome.ProfessionalsDidNotRespond => "Professionals did not respond",
            Outcome.WaitingForReplies => "Waiting for replies to objections",
            Outcome.Replaced => "There is a new version",
            Outcome.BothCanAcceptSeveral => "Both groups can accept more than one option",
            _ => "Not decided together",
        };
}
