using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Somebody who has a duty of the forum.</summary>
public record HolderRow(int PersonId, string Name, ForumDuties Duties, bool IsAsked)
{
    public string Words => string.Join(", ", Domain.Invitations.Duties.All.Where(d => Duties.HasFlag(d)).Select(d => d.Words()));
}

/// <summary>Nobody is safeguarding lead yet: how an administrator can change that.</summary>
public record FirstLeadPage(bool IsOnlyAdministrator);

/// <summary>The duties of one person, for those who can ask that one should end.</summary>
public record HolderPage(int PersonId, string Name, IReadOnlyList<HeldDuty> Held, EndDutyForm Form)
{
    public string Way(HeldDuty held) => held.AskedBy is null ? DutyLinks.AskToEnd(PersonId) : DutyLinks.AgreeToEnd(PersonId);
}

/// <summary>A duty that somebody has, and what can be done about it.</summary>
public record HeldDuty(ForumDuties Duty, string? AskedBy, string? WhyNot)
{
    public string Name => Duty.Words();
}

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

/// <summary>A person's own duties.</summary>
public record MyDutiesPage(IReadOnlyList<MyDuty> Duties);

/// <summary>A duty of one's own, and why it cannot be laid down now.</summary>
public record MyDuty(ForumDuties Duty, string? WhyNot)
{
    public string Name => Duty.Words();
}
