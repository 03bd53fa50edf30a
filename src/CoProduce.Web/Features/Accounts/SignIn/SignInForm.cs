using System.ComponentModel.DataAnnotations;

namespace CoProduce.Web.Features.Accounts.SignIn;

/// <summary>What somebody types to sign in.</summary>
public class SignInForm
{
    [Required(ErrorMessage = "Type the email you joined with.")]
    [StringLength(256, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Type your password.")]
    [StringLength(Passwords.Longest, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Password { get; set; }

    public bool KeepMe { get; set; }

    /// <summary>The page they wanted to see. Only ever one of ours.</summary>
    public string? From { get; set; }
}
