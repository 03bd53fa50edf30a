using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure.Typed;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Features.Accounts.Settings;

/// <summary>A new password, chosen by somebody who knows the old one.</summary>
public class ChangePasswordForm
{
    [Required(ErrorMessage = "Type the password you use now.")]
    [Longest(Passwords.Longest)]
    public string? OldPassword { get; set; }

    [Required(ErrorMessage = "Choose a new password.")]
    public string? NewPassword { get; set; }

    /// <summary>Whose password it is, for the password manager. Nobody types it.</summary>
    [BindNever]
    public string? Email { get; set; }
}
