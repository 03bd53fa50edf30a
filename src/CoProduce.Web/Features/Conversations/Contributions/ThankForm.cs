using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>A thank-you.</summary>
public class ThankForm
{
    [Required(ErrorMessage = "Say what you thank them for.")]
    [StringLength(ThankYou.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Text { get; set; }
}
