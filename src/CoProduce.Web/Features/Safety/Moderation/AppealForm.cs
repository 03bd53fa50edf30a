using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Moderation;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Why hidden words should be shown.</summary>
public class AppealForm
{
    [Required(ErrorMessage = "Tell us why your words should be shown."), Longest(HiddenWords.WhyMaxLength)]
    public string? Why { get; set; }
}
