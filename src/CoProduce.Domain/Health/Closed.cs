using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Health;

/// <summary>A closed decision as the signs see it.</summary>
public record ClosedDecision(Mandate Mandate, DecisionOutcome Outcome)
{
    public Round RoundsSoFar { get; init; }
    public Weight Weight { get; init; }

    /// <summary>A later round asks it again.</summary>
    public bool IsFollowed { get; init; }

    public bool IsOverridden { get; init; }

    /// <summary>A new version, and a question that is still going its rounds, are not a choice yet. Of a question asked again, the last
    /// round counts.</summary>
    public bool IsSettled =>
        !IsFollowed
        && Outcome switch
        {
            DecisionOutcome.Adopted
            or DecisionOutcome.NotAgreed
            or DecisionOutcome.DecidedElsewhere
            or DecisionOutcome.ProfessionalsDidNotRespond => true,
            DecisionOutcome.NeedToKnowMore or DecisionOutcome.BothCanAcceptSeveral => Rounds.Next(Outcome, RoundsSoFar) is null,
            _ => false,
        };

    /// <summary>Agreed, or honestly not agreed, by the rule. A recommendation is not shared, however it came out.</summary>
    public bool IsShared =>
        Mandate is Mandate.Shared
        && !IsOverridden
        && Outcome is not (DecisionOutcome.ProfessionalsDidNotRespond or DecisionOutcome.DecidedElsewhere);

    public DecisionFact Choice => new(IsShared, Weight);
}

/// <summary>A claim that a decision stands on something said, as the signs see it.</summary>
public record ClaimedInfluence(
    Side Side,
    bool Counts,
    bool IsWrittenDown,
    DateTime SaidAt,
    DateTime OptionsWrittenAt,
    DateTime LinkedAt,
    LinkVerdict Verdict
)
{
    /// <summary>It has to come from a family, before the options, and not be disputed. Somebody who cannot answer has not agreed by saying
    /// nothing.</summary>
    public bool Stands(DateTime now) =>
        Side is Side.LivedExperience
        && Counts
        && SaidAt < OptionsWrittenAt
        && (
            Verdict is LinkVerdict.Confirmed
            || (Verdict is LinkVerdict.NotSaid && !IsWrittenDown && now >= LinkedAt + InfluenceLink.TimeToDispute)
        );
}
