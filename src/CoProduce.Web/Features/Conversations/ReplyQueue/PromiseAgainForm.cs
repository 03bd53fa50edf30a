using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>Who sees to a late reply, and by when.</summary>
public class PromiseAgainForm
{
    [Required(ErrorMessage = "Name one person who sees to it."), Longest(Contribution.NameMaxLength)]
    public string? Who { get; set; }

    [Required(ErrorMessage = "Give a new day.")]
    public DateOnly? By { get; set; }
}
