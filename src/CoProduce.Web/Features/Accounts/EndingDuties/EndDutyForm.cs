using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Which duty should end, and the password of whoever says so.</summary>
public class EndDutyForm
{
    [Required(ErrorMessage = "Choose the duty.")]
    public ForumDuties? Duty { get; set; }

    [
        Required(ErrorMessage = "Type your own password, so that we know it is you."),
        StringLength(Passwords.Longest, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Password { get; set; }
}
