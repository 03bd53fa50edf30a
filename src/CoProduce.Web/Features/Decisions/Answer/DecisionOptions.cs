namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>What there is to choose between.</summary>
public record DecisionOptions(IReadOnlyList<OptionRow> Rows, string? OneOptionReason, bool LackFamilies);
