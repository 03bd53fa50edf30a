using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>Reads one duty that somebody said yes to, for the person who confirms it.</summary>
public class DutyQuery(CoProduceDbContext db, DutyInvitations offered, Viewer viewer)
{
    public async Task<DutyPage> RunAsync(InvitationRow row, ConfirmDutyForm form)
    {
        var invitation = await db.Invitations.AsNoTracking().SingleAsync(i => i.Id == row.Id);
        var name = await db.People.Where(p => p.Id == invitation.AcceptedById).Select(p => p.DisplayName).SingleOrDefaultAsync();
        return new DutyPage(
            row,
            name,
            invitation.WhyNotConfirm(
                new Helper(viewer.PersonId!.Value, viewer.Duties),
                await offered.YesesOfAsync(invitation),
                await db.HasSafeguardingLeadAsync()
            ),
            form
        );
    }
}
