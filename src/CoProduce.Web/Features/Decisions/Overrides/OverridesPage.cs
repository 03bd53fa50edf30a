using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Decisions.Overrides;

/// <summary>What was not decided together: what people raised, and what was decided over their heads.</summary>
public record OverridesPage(
    ProjectPlace Place,
    IReadOnlyList<ElsewhereRow> Elsewhere,
    IReadOnlyList<OverrideRow> Overrides,
    RaiseForm Raise,
    OverrideForm Override
)
{
    public string Url => DecisionLinks.Overrides(Place.Slug);
}

/// <summary>Something raised as decided elsewhere, and what forum staff found.</summary>
public record ElsewhereRow(int Id, string What, DateTime RaisedAt, bool? IsUpheld, string? Answer, DateTime? AnsweredAt);

/// <summary>A decision taken outside the rule.</summary>
public record OverrideRow(int Id, string What, string Who, string Power, string Why, DateOnly On, int? DecisionNumber);
