using CoProduce.Domain.Decisions;
using CoProduce.Web.Features.Decisions.Open;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>What stands beside a decision: who answered, where people were asked at all, and what can be decided.</summary>
public record DecisionSide(DecisionTurnout? Turnout, DecisionTerms Terms)
{
    public static DecisionSide Of(DecisionFacts facts, bool isOpen, bool isInside, LundyForm lundy) =>
        new(facts.Row.Mandate is Mandate.Informed ? null : DecisionTurnout.Of(facts, isOpen, isInside), DecisionTerms.Of(facts.Row, lundy));
}
