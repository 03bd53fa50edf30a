namespace CoProduce.Domain.Decisions;

/// <summary>Why a question is asked again. Each round is a decision of its own, so that no ballot is ever edited or hidden.</summary>
[Flags]
public enum Round
{
    First = 0,
    Information = 1,
    Redraft = 2,
    SecondBallot = 4,
    AskedAgain = 8,
    NewVersion = 16,
    Reopened = 32,
}

/// <summary>How much a decision matters. The lead for families says so.</summary>
public enum Weight
{
    NotSaid,
    Key,
    Minor,
}

/// <summary>Which round may follow which outcome, and what the rounds are called.</summary>
public static class Rounds
{
    /// <summary>The round that comes next by the rule, or null when none does.</summary>
    public static Round? Next(DecisionOutcome outcome, Round soFar) =>
        outcome switch
        {
            DecisionOutcome.NeedToKnowMore when !soFar.HasFlag(Round.Information) => Round.Information,
            DecisionOutcome.NeedToKnowMore or DecisionOutcome.NotAgreed when !soFar.HasFlag(Round.Redraft) => Round.Redraft,
            DecisionOutcome.BothCanAcceptSeveral when !soFar.HasFlag(Round.SecondBallot) => Round.SecondBallot,
            DecisionOutcome.ProfessionalsDidNotRespond when !soFar.HasFlag(Round.AskedAgain) => Round.AskedAgain,
            _ => null,
        };

    /// <summary>What is true of an outcome when no round is left.</summary>
    public static string? WhenNoneIsLeft(DecisionOutcome outcome) =>
        outcome switch
        {
            DecisionOutcome.NotAgreed or DecisionOutcome.NeedToKnowMore =>
                "There has been a second try, and nothing was agreed. Both views stay here, side by side.",
            DecisionOutcome.BothCanAcceptSeveral => "There has been a second ballot. Both groups can accept more than one option.",
            DecisionOutcome.ProfessionalsDidNotRespond =>
                "Too few people who work in services answered, twice. It has gone to the sponsor.",
            _ => null,
        };

    public static string Words(this Round round) =>
        round switch
        {
            Round.Information => "Asked again, with more information",
            Round.Redraft => "Asked again, with the options written anew",
            Round.SecondBallot => "Second ballot, between what both groups can accept",
            Round.AskedAgain => "Asked again, because too few who work in services had answered",
            Round.NewVersion => "A new version. Everyone is asked again",
            Round.Reopened => "Opened again by a lead of each group",
            _ => "",
        };

    public static string Invitation(this Round round) =>
        round switch
        {
            Round.Information => "Tell people more, and ask again",
            Round.Redraft => "Write the options anew, and ask again",
            Round.SecondBallot => "Ask between the options both can accept",
            _ => "Ask everyone again",
        };
}
