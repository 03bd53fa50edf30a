using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Accounts.Settings;

/// <summary>The new email somebody wants to use.</summary>
public class ChangeEmailForm
{
    [Required(ErrorMessage = "Type your new email.")]
    [OneEmail]
    public string? NewEmail { get; set; }

    [Required(ErrorMessage = "Type your password, so that we know it is you.")]
    [StringLength(Passwords.Longest, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Password { get; set; }
}
