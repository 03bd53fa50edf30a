using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Moderation;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Why hidden words should be shown.</summary>
public class AppealForm
{
    [
        Required(ErrorMessage = "Tell us why your words should be shown."),
        StringLength(HiddenWords.WhyMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Why { get; set; }
}
