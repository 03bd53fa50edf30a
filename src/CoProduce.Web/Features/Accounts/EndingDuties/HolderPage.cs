using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

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
