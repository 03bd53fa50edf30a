using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>Reads the worries that this person may read: what is open and nobody has taken up first.</summary>
public class ConcernListQuery(CoProduceDbContext db, Viewer viewer)
{
    private const int Most = 100;

    public async Task<SafeguardingPage> RunAsync()
    {
        var me = viewer.PersonId;
        var rows = await db
            .Concerns.AsNoTracking()
            .NotNaming(me)
            .OrderBy(c => c.ClosedAt != null)
            .ThenByDescending(c => c.RaisedAt)
            .Take(Most)
            .Select(c => new ConcernRow(
                c.Id,
                c.RaisedAt,
                c.DueAt,
                c.Which != null,
                db.People.Where(p => p.Id == c.TakenUpById).Select(p => p.DisplayName).FirstOrDefault(),
                c.Outcome != null && c.ClosedAt == null,
                c.ClosedAt
            ))
            .ToListAsync();
        return new SafeguardingPage(
            [.. rows.Where(r => r.ClosedAt is null).OrderBy(r => r.TakenUpBy is not null).ThenBy(r => r.DueAt)],
            [.. rows.Where(r => r.ClosedAt is not null)]
        );
    }
}
