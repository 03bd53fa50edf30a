using CoProduce.Domain.Health;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>Writing the report of a year, with all that it will show.</summary>
public record ReportDraftPage(
    int Year,
    IReadOnlyList<int> OtherYears,
    bool IsPublished,
    string? WhyNot,
    IReadOnlyList<ProjectFigures> Projects,
    YearReportForm Form
)
{
    public bool AnyRed => Projects.Any(p => p.Red(Reader.Public).Count > 0);

    public ForumReport ToReport(int personId, DateTime now) =>
        new(Year, Form.Words, Form.AboutRed, [.. Projects.Select(p => p.Snapshot?.Id)], AnyRed, personId, now);
}
