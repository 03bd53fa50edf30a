using CoProduce.Domain.Health;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Health;

public static class SnapshotQueries
{
    /// <summary>The newest snapshot of each project as a whole, or the newest until a moment. Those of single stages are not among
    /// them.</summary>
    public static IQueryable<HealthSnapshot> LatestSnapshots(this CoProduceDbContext db, DateTime? until = null)
    {
        var whole = db.HealthSnapshots.AsNoTracking().Where(s => s.Stage == null && (until == null || s.TakenAt < until));
        return whole.Where(s => !whole.Any(n => n.ProjectId == s.ProjectId && n.Id > s.Id));
    }
}
