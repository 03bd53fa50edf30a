using CoProduce.Domain.People;
using CoProduce.Web.Features.Accounts.EndingDuties;

namespace CoProduce.Web.Features.Accounts.Settings;

/// <summary>The account of the person signed in.</summary>
public record AccountPage(string Email, Hat UsualHat, bool IsApproved, NameForm Name, bool AllowsMail, bool HasSecondStep)
{
    /// <summary>What an administrator does first, while nobody is safeguarding lead.</summary>
    public FirstLeadPage? FirstLead { get; init; }
}
