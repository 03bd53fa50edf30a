using CoProduce.Data;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Reads who has which duty, for those who have a say in it.</summary>
public class HolderListQuery(CoProduceDbContext db, Viewer viewer, TimeProvider clock)
{
    public async Task<IReadOnlyList<HolderRow>> RunAsync()
    {
        var now = clock.Now();
        var rows = await db
            .People.AsNoTracking()
            .Where(p => p.Duties != ForumDuties.None && p.Id != viewer.PersonId)
            .OrderBy(p => p.DisplayName)
            .Select(p => new HolderRow(
                p.Id,
                p.DisplayName,
                p.Duties,
                db.DutyRemovals.Any(r => r.PersonId == p.Id && r.EndsAt > now && r.AskedById != viewer.PersonId)
            ))
            .ToListAsync();
        return [.. rows.Where(r => viewer.HasASayIn(r.Duties).Any())];
    }
}
