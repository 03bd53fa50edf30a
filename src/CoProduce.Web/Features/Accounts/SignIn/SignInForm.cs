using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Accounts.SignIn;

/// <summary>What somebody types to sign in.</summary>
public class SignInForm
{
    [Required(ErrorMessage = "Type the email you joined with.")]
    [Longest(256)]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Type your password.")]
    [Longest(Passwords.Longest)]
    public string? Password { get; set; }

    public bool KeepMe { get; set; }

    /// <summary>The page they wanted to see. Only ever one of ours.</summary>
    public string? From { get; set; }
}
