using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Moderation;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>What another person thinks, who has looked again.</summary>
public class LookAgainForm
{
    [Required(ErrorMessage = "Choose whether the words are shown again.")]
    public bool? IsShown { get; set; }

    [Required(ErrorMessage = "Tell the person who wrote this what you think, and why."), Longest(HiddenWords.WhyMaxLength)]
    public string? Answer { get; set; }
}
