using CoProduce.Domain.AccessNeeds;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>What somebody needs to take part: their own list, which nobody else sees.</summary>
public record MyNeedsPage(IReadOnlyList<NeedRow> Needs, AddNeedsForm Form)
{
    public IEnumerable<FormChoice> NotHeld =>
        AccessNeed.Common.Where(words => Needs.All(n => n.Words != words)).Select(words => new FormChoice(words, words));
}

/// <summary>One need, in the person's words.</summary>
public record NeedRow(int Id, string Words);
