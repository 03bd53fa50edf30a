using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>A person's own duties.</summary>
public record MyDutiesPage(IReadOnlyList<MyDuty> Duties);

/// <summary>A duty of one's own, and why it cannot be laid down now.</summary>
public record MyDuty(ForumDuties Duty, string? WhyNot)
{
    public string Name => Duty.Words();
}
