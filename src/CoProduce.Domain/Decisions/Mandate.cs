using CoProduce.Domain.People;

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
            DecisionOutcome.ProfessionalsDidNotRespond => "Too few people answered",
            DecisionOutcome.WaitingForReplies => "Waiting for what is still missing",
            DecisionOutcome.Replaced => "There is a new version",
            DecisionOutcome.BothCanAcceptSeveral => "Both groups can accept more than one option",
            _ => "Not decided together",
        };

    /// <summary>The heading of a result. Where too few of a group answered, it names each group as it is.</summary>
    public static string Heading(this DecisionOutcome outcome, string? forFamilies, string? forProfessionals)
    {
        var missing = new[] { (Side.LivedExperience, forFamilies), (Side.Professionals, forProfessionals) }
            .Where(said => said.Item2 == BallotCount.NobodyAnswered(said.Item1) || said.Item2 == BallotCount.TooFewAnswered(said.Item1))
            .Select(said => said.Item2);
        return
            outcome is DecisionOutcome.ProfessionalsDidNotRespond or DecisionOutcome.NotAgreed
            && string.Join(' ', missing).TrimEnd('.') is { Length: > 0 } heading
            ? heading
            : outcome.Words();
    }
}
