using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>The second person's yes.</summary>
public class ConfirmDutyForm
{
    [Required(ErrorMessage = "Type your own password, so that we know it is you."), Longest(Passwords.Longest)]
    public string? Password { get; set; }
}
