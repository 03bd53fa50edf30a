using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Those duties of others that somebody has a say in: safeguarding leads in their own, administrators in all.</summary>
public static class DutiesInSight
{
    public static IEnumerable<ForumDuties> HasASayIn(this Viewer viewer, ForumDuties theirs) =>
        Duties.All.Where(d => theirs.HasFlag(d) && viewer.Duties.MayGiveDuties() && Duties.WhyNotAsk(viewer.Duties, d) is null);
}
