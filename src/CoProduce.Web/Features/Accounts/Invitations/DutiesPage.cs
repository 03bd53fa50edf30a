using CoProduce.Web.Features.Accounts.EndingDuties;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>The duties of the forum: who is asked to take one on, and whom a second person has to confirm.</summary>
public record DutiesPage(IReadOnlyList<InvitationRow> Waiting, IReadOnlyList<FormChoice> Choices, DutyForm Form)
{
    public IReadOnlyList<HolderRow> Holders { get; init; } = [];

    /// <summary>What an administrator does first, while nobody is safeguarding lead.</summary>
    public FirstLeadPage? FirstLead { get; init; }
}
