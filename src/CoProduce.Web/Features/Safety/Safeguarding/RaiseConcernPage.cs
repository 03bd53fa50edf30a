using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>The page where anyone says that they are worried.</summary>
public record RaiseConcernPage(IReadOnlyList<ConcernReader> Readers, RaiseConcernForm Form)
{
    public IEnumerable<FormChoice> About => Readers.Select(r => new FormChoice($"{r.Id}", r.Name));
}
