using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Somebody who has a duty of the forum.</summary>
public record HolderRow(int PersonId, string Name, ForumDuties Duties, bool IsAsked)
{
    public string Words => string.Join(", ", Domain.Invitations.Duties.All.Where(d => Duties.HasFlag(d)).Select(d => d.Words()));
}
