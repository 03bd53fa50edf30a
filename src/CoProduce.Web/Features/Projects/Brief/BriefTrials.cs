using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Projects.Brief;

/// <summary>Tests with families. Those who run the project write one down.</summary>
public record BriefTrials(IReadOnlyList<TrialRow> Rows, string? AddUrl, IReadOnlyList<FormChoice> Families, TrialForm Trial);

/// <summary>A test with families. Who tested does not show, only how many.</summary>
public record TrialRow(int Id, string What, string Found, string Mended, DateOnly On, int Testers);
