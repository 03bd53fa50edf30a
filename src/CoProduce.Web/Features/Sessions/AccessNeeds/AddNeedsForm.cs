using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.AccessNeeds;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>What somebody adds to their list.</summary>
public class AddNeedsForm
{
    public List<string> Chosen { get; set; } = [];

    [StringLength(AccessNeed.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Own { get; set; }

    public List<string> Added => [.. Chosen.Append((Own ?? "").Trim()).Where(words => words.Length > 0).Distinct()];
}
