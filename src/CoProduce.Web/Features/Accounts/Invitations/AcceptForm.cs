using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Features.Accounts.Settings;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>What somebody new tells us to say yes.</summary>
public class AcceptForm : NameForm
{
    [Required(ErrorMessage = "Choose a password.")]
    public string? Password { get; set; }
}
