using System.ComponentModel.DataAnnotations;

namespace CoProduce.Web.Features.Accounts.Recovery;

/// <summary>A new password, chosen from a mailed link.</summary>
public class SetPasswordForm
{
    [Required(ErrorMessage = "Choose a password.")]
    public string? Password { get; set; }

    public string Secret { get; set; } = "";
}
