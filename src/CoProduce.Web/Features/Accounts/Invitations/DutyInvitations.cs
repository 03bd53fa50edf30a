using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>The duties that were offered and are not settled yet, for those who may give them.</summary>
public class DutyInvitations(CoProduceDbContext db, Inviting inviting, Viewer viewer)
{
    /// <summary>Safeguarding leads see to their own duty, administrators to all.</summary>
    public IQueryable<Invitation> Mine()
    {
        var all = viewer.Duties.HasFlag(ForumDuties.Administrator);
        return db.Invitations.Where(i =>
            i.Duty != ForumDuties.None && (all || i.Duty == ForumDuties.SafeguardingLead || i.Duty == ForumDuties.Deputy)
        );
    }

    public async Task<InvitationRow?> RowAsync(int id) =>
        viewer.Duties.MayGiveDuties() ? (await inviting.PendingAsync(Mine().Where(i => i.Id == id))).SingleOrDefault() : null;

    /// <summary>Whoever asked, and whoever confirmed it where that was not enough.</summary>
    public Task<IReadOnlyList<DutyYes>> YesesOfAsync(Invitation invitation) =>
        db.YesesOfAsync(invitation.InvitedById, invitation.AlsoConfirmedById);
}
