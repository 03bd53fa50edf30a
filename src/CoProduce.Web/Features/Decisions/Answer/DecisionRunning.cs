using CoProduce.Domain.Decisions;
using CoProduce.Web.Features.Decisions.Open;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>What those who run the project can do with a decision. How children were heard is asked while the result is not out.</summary>
public record DecisionRunning(
    string Slug,
    int Number,
    bool IsOpen,
    bool MayWriteDown,
    Round? NextRound,
    LundyForm? Lundy,
    bool ChildrenWereHeard,
    bool IsClosed,
    DateOnly? ReviewOn
)
{
    public static DecisionRunning? Of(ProjectPlace here, DecisionFacts facts, bool isOpen, LundyForm lundy) =>
        here.Standing is { MayRun: true, WhyNotDecide: null } && facts.Row.Mandate is not Mandate.Informed
            ? new DecisionRunning(
                here.Slug,
                facts.Row.Number,
                isOpen,
                here.Standing.WritesAnswersFor is not null,
                facts.NextRound,
                facts.Row is { AffectsChildren: true, Outcome: DecisionOutcome.Open or DecisionOutcome.WaitingForReplies } ? lundy : null,
                facts.Row.Lundy.IsComplete,
                facts.Row.ClosedAt is not null,
                facts.Row.ReviewOn
            )
            : null;
}
