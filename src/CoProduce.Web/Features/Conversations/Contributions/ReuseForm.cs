using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>A wish to use the words elsewhere.</summary>
public class ReuseForm
{
    [Required(ErrorMessage = "Say where you want to use these words, and what for.")]
    [StringLength(ReuseRequest.WhereMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Where { get; set; }
}
