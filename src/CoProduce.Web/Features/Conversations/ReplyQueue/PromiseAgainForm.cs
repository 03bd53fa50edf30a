using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>Who sees to a late reply, and by when.</summary>
public class PromiseAgainForm
{
    [
        Required(ErrorMessage = "Name one person who sees to it."),
        StringLength(Contribution.NameMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Who { get; set; }

    [Required(ErrorMessage = "Give a new day.")]
    public DateOnly? By { get; set; }
}
