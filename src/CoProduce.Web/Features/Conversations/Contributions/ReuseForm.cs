using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>A wish to use the words elsewhere.</summary>
public class ReuseForm
{
    [Required(ErrorMessage = "Say where you want to use these words, and what for.")]
    [Longest(ReuseRequest.WhereMaxLength)]
    public string? Where { get; set; }
}
