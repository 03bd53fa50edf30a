using CoProduce.Domain.Health;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Health;

public static class SnapshotQueries
{
    /// <summary>The newest snapshot of each project as a whole. Those of single stages are not among them.</summary>
    public static IQueryable<HealthSnapshot> LatestSnapshots(this CoProduceDbContext db) =>
        db
            .HealthSnapshots.AsNoTracking()
            .Where(s => s.Stage == null && !db.HealthSnapshots.Any(n => n.ProjectId == s.ProjectId && n.Stage == null && n.Id > s.Id));
}
