using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Search;

/// <summary>Writes all that can be found anew, from what was said, decided and done.</summary>
public static class SearchRebuilding
{
    private const int AtOnce = 500;

    public static async Task<int> RebuildSearchAsync(this CoProduceDbContext db)
    {
        await db.TogetherAsync(async () =>
        {
            await db.Engine.SetSearchAsideAsync(db);
            return await db.SearchEntries.ExecuteDeleteAsync();
        });
        await EachAsync(db, db.Contributions.Select(c => c.Id), (anew, ids) => anew.Said.UnionWith(ids));
        await EachAsync(db, db.Decisions.Select(d => (long)d.Id), (anew, ids) => anew.Decisions.UnionWith(ids.Select(id => (int)id)));
        await EachAsync(db, db.Actions.Select(a => (long)a.Id), (anew, ids) => anew.Actions.UnionWith(ids.Select(id => (int)id)));
        await EachAsync(db, db.Projects.Select(p => (long)p.Id), (anew, ids) => anew.Projects.UnionWith(ids.Select(id => (int)id)));
        await db.Engine.MendSearchAsync(db);
        return await db.SearchEntries.CountAsync();
    }

    private static async Task EachAsync(CoProduceDbContext db, IQueryable<long> all, Action<ToFindAnew, List<long>> note)
    {
        List<long> ids;
        for (var after = 0L; (ids = await all.Where(id => id > after).Order().Take(AtOnce).ToListAsync()).Count > 0; after = ids[^1])
        {
            await db.TogetherAsync(async () =>
            {
                note(db.Unit.Follows.FindAnew, ids);
                return await db.SaveChangesAsync();
            });
        }
    }
}
