using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.People;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Reads what an administrator does first: name a safeguarding lead, then set a contact outside.</summary>
public class FirstLeadQuery(CoProduceDbContext db, Viewer viewer)
{
    public async Task<FirstLeadPage?> RunAsync()
    {
        if (!viewer.IsAdministrator)
        {
            return null;
        }

        var others = await db.OtherDutiesAsync(viewer.PersonId!.Value);
        var hasLead = viewer.Duties.HasFlag(ForumDuties.SafeguardingLead) || others.Exists(d => d.HasFlag(ForumDuties.SafeguardingLead));
        return hasLead && await db.OutsideContacts.AnyAsync(c => c.SaidYesAt != null && c.ConfirmedAt != null && c.EndedAt == null)
            ? null
            : new FirstLeadPage(hasLead, !others.Exists(d => d.HasFlag(ForumDuties.Administrator)));
    }
}
