using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Accounts.Settings;

/// <summary>The new email somebody wants to use.</summary>
public class ChangeEmailForm
{
    [Required(ErrorMessage = "Type your new email.")]
    [OneEmail]
    public string? NewEmail { get; set; }

    [Required(ErrorMessage = "Type your password, so that we know it is you.")]
    [Longest(Passwords.Longest)]
    public string? Password { get; set; }
}
