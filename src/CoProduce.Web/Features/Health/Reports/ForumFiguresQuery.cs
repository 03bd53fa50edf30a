using CoProduce.Data;
using CoProduce.Data.Health;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>Reads every project that is or was open to the public, with its latest snapshot when there is one.</summary>
public class ForumFiguresQuery(CoProduceDbContext db)
{
    public Task<List<ProjectFigures>> RunAsync() =>
        db.WithAsync(db.LatestSnapshots(), db.Projects.Where(p => p.State != ProjectState.Draft));
}
