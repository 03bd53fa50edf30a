using CoProduce.Domain.Decisions;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>The question, why now, and whether it is open.</summary>
public record DecisionHead(
    ProjectPlace Project,
    string Question,
    string WhyNow,
    bool IsOpen,
    DateTime ClosesAt,
    DecisionOutcome Outcome,
    Round Round,
    int? Follows,
    int? FollowedBy
)
{
    /// <summary>Its time is over, and nobody has counted yet.</summary>
    public bool IsDue => Outcome is DecisionOutcome.Open && !IsOpen;

    public static DecisionHead Of(ProjectPlace here, DecisionFacts facts, bool isOpen) =>
        new(
            here,
            facts.Row.Question,
            facts.Row.WhyNow,
            isOpen,
            facts.Row.ClosesAt,
            facts.Row.Outcome,
            facts.Row.Round,
            facts.Follows,
            facts.FollowedBy
        );
}
