namespace CoProduce.Web.Features.Decisions.Log;

/// <summary>The forum's decisions: what is open now, and what was decided.</summary>
public record DecisionListPage(
    IReadOnlyList<DecisionRow> Open,
    IReadOnlyList<DecisionRow> Closed,
    IReadOnlyList<OutsideRow> Outside,
    string? Project,
    int? Older
);

/// <summary>Something that was not decided together: by a legal power, or elsewhere.</summary>
public record OutsideRow(string What, string Why, string Project, string Slug, DateTime At);
