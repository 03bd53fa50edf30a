using CoProduce.Data;
using CoProduce.Domain.Payments;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Reads claims with the names of their people, the newest first.</summary>
public class ClaimRowsQuery(CoProduceDbContext db)
{
    private const int Most = 200;

    public async Task<List<ClaimRow>> RunAsync(IQueryable<Claim> claims, int most = Most) =>
        await (
            from c in claims.AsNoTracking()
            join p in db.Projects on c.ProjectId equals p.Id
            join who in db.People on c.PersonId equals who.Id
            orderby c.Id descending
            select new ClaimRow(
                c.Id,
                c.PersonId,
                who.DisplayName,
                new ClaimWhat(p.Name, c.Kind, c.Pence, c.For, c.ClaimedAt),
                new ClaimState(
                    db.People.Where(a => a.Id == c.AgreedById).Select(a => a.DisplayName).FirstOrDefault(),
                    c.AgreedById,
                    db.People.Where(a => a.Id == c.AlsoAgreedById).Select(a => a.DisplayName).FirstOrDefault(),
                    c.SettledOn,
                    c.WhyTurnedDown
                )
            )
        )
            .Take(most)
            .ToListAsync();
}
