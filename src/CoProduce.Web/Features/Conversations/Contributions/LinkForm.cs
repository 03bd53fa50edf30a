using System.ComponentModel.DataAnnotations;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Showing that the words led somewhere.</summary>
public class LinkForm
{
    [Required(ErrorMessage = "Choose what it led to.")]
    public LedTo? To { get; set; }

    [Required(ErrorMessage = "Give its number. It stands at the end of its page's address.")]
    [Range(1, int.MaxValue, ErrorMessage = "Give its number. It stands at the end of its page's address.")]
    public int? Number { get; set; }
}

/// <summary>What the words led to.</summary>
public enum LedTo
{
    Decision,
    Action,
    LaterWords,
}
