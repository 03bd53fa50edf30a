using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Moderation;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Why words are hidden.</summary>
public class HideForm
{
    [Required(ErrorMessage = "Choose what is wrong.")]
    public ReportReason? Reason { get; set; }

    [Required(ErrorMessage = "Tell the person who wrote this why you hide it."), Longest(HiddenWords.WhyMaxLength)]
    public string? Why { get; set; }
}
