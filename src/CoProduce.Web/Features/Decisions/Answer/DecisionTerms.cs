using CoProduce.Domain.Decisions;
using CoProduce.Web.Features.Decisions.Open;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>What can be decided here, and what cannot. How children were heard is there when it affects them.</summary>
public record DecisionTerms(
    Mandate Mandate,
    string? FinalSayWith,
    DateOnly? FinalSayBy,
    string CannotChange,
    string Background,
    Weight Weight,
    LundyForm? Children,
    DateOnly? ReviewOn
)
{
    public static DecisionTerms Of(Decision decision, LundyForm lundy) =>
        new(
            decision.Mandate,
            decision.FinalSayWith,
            decision.FinalSayBy,
            decision.CannotChange,
            decision.Background,
            decision.Weight,
            decision.AffectsChildren ? lundy : null,
            decision.ReviewOn
        );
}
