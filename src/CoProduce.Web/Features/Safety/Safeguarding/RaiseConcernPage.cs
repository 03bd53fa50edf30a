using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>The page where anyone says that they are worried.</summary>
public record RaiseConcernPage(IReadOnlyList<ConcernReader> Readers, OutsideReader? Outside, RaiseConcernForm Form)
{
    public IEnumerable<FormChoice> About =>
        [
            .. Readers.Select(r => new FormChoice($"{r.Id}", r.Name)),
            .. Outside is null ? [] : new[] { new FormChoice($"{Outside.PersonId}", Outside.Words) },
        ];

    /// <summary>Somebody was ticked who reads worries no more, or never did.</summary>
    public bool HasUnknown => Named.Count < Form.About.Distinct().Count();

    /// <summary>Whom it is about, of those who could read it.</summary>
    public IReadOnlyList<int> Named =>
        [.. Form.About.Intersect([.. Readers.Select(r => r.Id), .. Outside is null ? [] : new[] { Outside.PersonId }])];
}

/// <summary>The contact outside, as people who are worried see them.</summary>
public record OutsideReader(int PersonId, string Words);
