using CoProduce.Data;
using CoProduce.Data.Sealing;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>Reads what somebody needs, for themselves.</summary>
public class MyNeedsQuery(CoProduceDbContext db, NeedSeal seal, Viewer viewer)
{
    public async Task<List<NeedRow>> RunAsync()
    {
        var mine = await db.AccessNeeds.AsNoTracking().Where(n => n.PersonId == viewer.PersonId).OrderBy(n => n.Id).ToListAsync();
        return [.. mine.Select(n => new NeedRow(n.Id, seal.Open(n.Key, n.Sealed)))];
    }
}
