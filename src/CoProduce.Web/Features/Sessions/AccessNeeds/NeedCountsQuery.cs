using CoProduce.Data;
using CoProduce.Data.Sealing;
using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Participation;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>Reads what people at a table need, in numbers. Nobody can be made out, so no look is written down.</summary>
public class NeedCountsQuery(CoProduceDbContext db, NeedSeal seal)
{
    private const int MostCounted = 5000;

    public async Task<NeedCountsPage> RunAsync(ProjectPlace here)
    {
        var held = await (
            from n in db.AccessNeeds.AsNoTracking()
            join p in db.Participants on n.PersonId equals p.PersonId
            where p.ProjectId == here.Id && p.State == ParticipantState.TakingPart
            orderby n.Id
            select new
            {
                n.PersonId,
                n.Key,
                n.Sealed,
            }
        )
            .Take(MostCounted)
            .ToListAsync();
        return new NeedCountsPage(here, AccessNeed.Counts(held.Select(h => (h.PersonId, seal.Open(h.Key, h.Sealed) ?? ""))));
    }
}
