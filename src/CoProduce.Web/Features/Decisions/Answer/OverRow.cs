namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>Something decided over a decision: what, why and when.</summary>
public record OverRow(string What, string Why, DateTime At);
