namespace CoProduce.Web.Features.Health.Reports;

/// <summary>The reports that were published.</summary>
public record ReportsPage(IReadOnlyList<int> Years);
