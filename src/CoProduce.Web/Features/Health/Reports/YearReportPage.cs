namespace CoProduce.Web.Features.Health.Reports;

/// <summary>The forum's report of one year, as everyone may read it.</summary>
public record YearReportPage(int Year, string Words, string? AboutRed, DateTime PublishedAt, IReadOnlyList<ProjectFigures> Projects);
