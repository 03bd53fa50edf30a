using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Which duty should end, and the password of whoever says so.</summary>
public class EndDutyForm
{
    [Required(ErrorMessage = "Choose the duty.")]
    public ForumDuties? Duty { get; set; }

    [Required(ErrorMessage = "Type your own password, so that we know it is you."), Longest(Passwords.Longest)]
    public string? Password { get; set; }
}
