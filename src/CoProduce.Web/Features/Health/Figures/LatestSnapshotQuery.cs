using CoProduce.Data;
using CoProduce.Domain.Health;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>Reads the latest snapshot of a whole project.</summary>
public class LatestSnapshotQuery(CoProduceDbContext db)
{
    public Task<HealthSnapshot?> RunAsync(int projectId) => db.Snapshots(projectId).FirstOrDefaultAsync();
}
