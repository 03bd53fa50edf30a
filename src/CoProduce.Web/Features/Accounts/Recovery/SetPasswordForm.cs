using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Features.Accounts.Recovery;

/// <summary>A new password, chosen from a mailed link.</summary>
public class SetPasswordForm
{
    [Required(ErrorMessage = "Choose a password.")]
    public string? Password { get; set; }

    public string Secret { get; set; } = "";

    /// <summary>Whose password it is, for the password manager. Nobody types it.</summary>
    [BindNever]
    public string? Email { get; set; }
}
