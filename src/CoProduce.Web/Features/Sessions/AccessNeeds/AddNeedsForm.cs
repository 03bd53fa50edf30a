using CoProduce.Domain.AccessNeeds;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>What somebody adds to their list.</summary>
public class AddNeedsForm
{
    public List<string> Chosen { get; set; } = [];

    [Longest(AccessNeed.WordsMaxLength)]
    public string? Own { get; set; }

    public List<string> Added => [.. Chosen.Append((Own ?? "").Trim()).Where(words => words.Length > 0).Distinct()];
}
