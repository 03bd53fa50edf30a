using CoProduce.Domain.Decisions;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>How it came out. It is there once the decision has closed.</summary>
public record DecisionResult(
    DecisionOutcome Outcome,
    string? Adopted,
    string? ForFamilies,
    string? ForProfessionals,
    DecidedBy DecidedBy,
    bool MayGoOn,
    IReadOnlyList<OverRow> DecidedOver,
    DecisionHold? Hold,
    DecisionWork? Work
)
{
    public string Heading => Outcome.Heading(ForFamilies, ForProfessionals);
}
