using CoProduce.Data;
using CoProduce.Domain.Health;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>The snapshots of a whole project, the newest first.</summary>
public static class NewestSnapshots
{
    public static IQueryable<HealthSnapshot> Snapshots(this CoProduceDbContext db, int projectId) =>
        db
            .HealthSnapshots.AsNoTracking()
            .Include(s => s.Figures)
            .Where(s => s.ProjectId == projectId && s.Stage == null)
            .OrderByDescending(s => s.Id);
}
