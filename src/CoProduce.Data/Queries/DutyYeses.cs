using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Invitations;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Queries;

/// <summary>Those who said yes to a change in who reads worries, as they stand now, in the order in which they said so.</summary>
public static class DutyYeses
{
    public static async Task<IReadOnlyList<DutyYes>> YesesOfAsync(this CoProduceDbContext db, params IEnumerable<int?> personIds)
    {
        var ids = personIds.OfType<int>().Distinct().ToList();
        var found = await db
            .People.AsNoTracking()
            .Where(p => ids.Contains(p.Id))
            .Select(p => new DutyYes(
                new Helper(p.Id, p.Duties),
                p.DisplayName,
                db.Concerns.Any(c => c.ClosedAt == null && c.Named.Any(n => n.PersonId == p.Id))
            ))
            .ToListAsync();
        return [.. found.OrderBy(y => ids.IndexOf(y.By.PersonId))];
    }

    /// <summary>How many might decide who reads worries, are not the person it is about, and are named in no open worry.</summary>
    public static async Task<int> OthersNamedNowhereAsync(this CoProduceDbContext db, int about)
    {
        var others = await db.WhoDoDuties()
            .Where(p => p.Id != about && !db.Concerns.Any(c => c.ClosedAt == null && c.Named.Any(n => n.PersonId == p.Id)))
            .Select(p => p.Duties)
            .ToListAsync();
        return others.Count(duties => duties.MayGiveDuties());
    }
}
