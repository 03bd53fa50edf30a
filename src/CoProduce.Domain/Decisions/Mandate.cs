namespace CoProduce.Domain.Decisions;

/// <summary>What a decision here can change.</summary>
public enum Mandate
{
    Shared,
    Recommended,
    Informed,
}

/// <summary>How a decision stands, or how it ended.</summary>
public enum DecisionOutcome
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

    public static string Words(this DecisionOutcome outcome) =>
        outcome switch
        {
            DecisionOutcome.Open => "Open",
            DecisionOutcome.Adopted => "Adopted",
            DecisionOutcome.NotAgreed => "Not agreed",
            DecisionOutcome.NeedToKnowMore => "People need to know more",
            DecisionOutcome.ProfessionalsDidNotRespond => "Professionals did not respond",
            DecisionOutcome.WaitingForReplies => "Waiting for what is still missing",
            DecisionOutcome.Replaced => "There is a new version",
            DecisionOutcome.BothCanAcceptSeveral => "Both groups can accept more than one option",
            _ => "Not decided together",
        };
}
