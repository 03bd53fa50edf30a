using CoProduce.Data;
using CoProduce.Data.Health;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>Reads the projects that had figures by a day, as they stood.</summary>
public class PastFiguresQuery(CoProduceDbContext db)
{
    public Task<List<ProjectFigures>> RunAsync(DateTime until)
    {
        var then = db.LatestSnapshots(until);
        return db.WithAsync(then, db.Projects.Where(p => p.State != ProjectState.Draft && then.Any(s => s.ProjectId == p.Id)));
    }
}
