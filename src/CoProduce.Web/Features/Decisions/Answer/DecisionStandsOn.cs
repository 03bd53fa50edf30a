namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>What families and professionals said first.</summary>
public record DecisionStandsOn(string Slug, IReadOnlyList<SourceRow> Sources);

/// <summary>Something said that the decision stands on. The words are null once their author took them back.</summary>
public record SourceRow(int Number, string Who, string? Text, bool IsLived, bool IsDisputed);
