using System.ComponentModel.DataAnnotations;

namespace CoProduce.Web.Features.Accounts.SecondStep;

/// <summary>The code somebody types after their password.</summary>
public class CodeForm
{
    [Required(ErrorMessage = "Type your code.")]
    [StringLength(40, ErrorMessage = "That is too long for a code.")]
    public string? Code { get; set; }

    /// <summary>The page they wanted to see. Only ever one of ours.</summary>
    public string? From { get; set; }
}
