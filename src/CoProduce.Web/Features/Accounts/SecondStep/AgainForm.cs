using System.ComponentModel.DataAnnotations;

namespace CoProduce.Web.Features.Accounts.SecondStep;

/// <summary>What somebody types to show that it is still them.</summary>
public class AgainForm
{
    [Required(ErrorMessage = "Type your password.")]
    [StringLength(Accounts.Passwords.Longest, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Password { get; set; }

    [StringLength(40, ErrorMessage = "That is too long for a code.")]
    public string? Code { get; set; }

    /// <summary>The page they wanted to see. Only ever one of ours.</summary>
    public string? From { get; set; }
}
