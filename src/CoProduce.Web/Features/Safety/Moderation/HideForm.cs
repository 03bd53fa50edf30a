using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Moderation;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Why words are hidden.</summary>
public class HideForm
{
    [Required(ErrorMessage = "Choose what is wrong.")]
    public ReportReason? Reason { get; set; }

    [
        Required(ErrorMessage = "Tell the person who wrote this why you hide it."),
        StringLength(HiddenWords.WhyMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Why { get; set; }
}
