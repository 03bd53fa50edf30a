using CoProduce.Data;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>Reads the projects of a published report, as they stood that day.</summary>
public class ReportFiguresQuery(CoProduceDbContext db)
{
    public Task<List<ProjectFigures>> RunAsync(int reportId)
    {
        var lines = db.ForumReports.Where(r => r.Id == reportId).SelectMany(r => r.Lines);
        var then = db.HealthSnapshots.AsNoTracking().Where(s => lines.Any(l => l.SnapshotId == s.Id));
        return db.WithAsync(then, db.Projects.Where(p => then.Any(s => s.ProjectId == p.Id)));
    }
}
