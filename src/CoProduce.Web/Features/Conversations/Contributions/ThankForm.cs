using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>A thank-you.</summary>
public class ThankForm
{
    [Required(ErrorMessage = "Say what you thank them for.")]
    [Longest(ThankYou.TextMaxLength)]
    public string? Text { get; set; }
}
