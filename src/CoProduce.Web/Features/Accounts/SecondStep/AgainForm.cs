using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Accounts.SecondStep;

/// <summary>What somebody types to show that it is still them.</summary>
public class AgainForm
{
    [Required(ErrorMessage = "Type your password.")]
    [Longest(Accounts.Passwords.Longest)]
    public string? Password { get; set; }

    [Longest(40)]
    public string? Code { get; set; }

    /// <summary>The page they wanted to see. Only ever one of ours.</summary>
    public string? From { get; set; }
}
