using System.ComponentModel.DataAnnotations;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>The second person's yes.</summary>
public class ConfirmDutyForm
{
    [
        Required(ErrorMessage = "Type your own password, so that we know it is you."),
        StringLength(Passwords.Longest, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Password { get; set; }
}
