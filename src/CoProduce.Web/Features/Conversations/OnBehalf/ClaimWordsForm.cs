using System.ComponentModel.DataAnnotations;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>The code somebody was given.</summary>
public class ClaimWordsForm
{
    [Required(ErrorMessage = "Type the code you were given.")]
    [StringLength(40, ErrorMessage = "That is too long for a code.")]
    public string? Code { get; set; }
}
