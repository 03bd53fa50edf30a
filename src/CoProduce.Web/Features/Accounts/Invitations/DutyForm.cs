using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>Asking somebody to take on a duty.</summary>
public class DutyForm
{
    [Required(ErrorMessage = "Type their email."), OneEmail]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Choose the duty.")]
    public ForumDuties? Duty { get; set; }

    [Required(ErrorMessage = "Type your own password, so that we know it is you."), Longest(Passwords.Longest)]
    public string? Password { get; set; }
}
