using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Reads which of the duties that every forum needs somebody has.</summary>
public class HeldDutiesQuery(CoProduceDbContext db)
{
    public async Task<HeldDuties> RunAsync(int me, ForumDuties duties)
    {
        var others = await db.OtherDutiesAsync(me);
        var hasLead = duties.HasFlag(ForumDuties.SafeguardingLead) || others.Exists(d => d.HasFlag(ForumDuties.SafeguardingLead));
        return new HeldDuties(
            hasLead,
            hasLead && await db.OutsideContacts.AnyAsync(c => c.SaidYesAt != null && c.ConfirmedAt != null && c.EndedAt == null),
            others.Exists(d => d.HasFlag(ForumDuties.Administrator))
        );
    }
}
