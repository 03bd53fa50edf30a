namespace CoProduce.Web.Features.Health.Reports;

/// <summary>What counts as good now, and every change that was made.</summary>
public record ThresholdsPage(int Number, ThresholdsForm Form, IReadOnlyList<ThresholdsRow> History);

/// <summary>One change of what counts as good.</summary>
public record ThresholdsRow(int Number, string Reason, DateTime? ChangedAt);
