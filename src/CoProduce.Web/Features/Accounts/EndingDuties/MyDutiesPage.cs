using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>A person's own duties.</summary>
public record MyDutiesPage(IReadOnlyList<MyDuty> Duties);

/// <summary>A duty of one's own, why it cannot be laid down now, and what to know before.</summary>
public record MyDuty(ForumDuties Duty, string? WhyNot, string? Warning)
{
    public string Name => Duty.Words();
}
