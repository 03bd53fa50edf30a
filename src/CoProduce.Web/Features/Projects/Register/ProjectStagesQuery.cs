using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>Reads the stages of a project with their latest news, and how much was said in each.</summary>
public class ProjectStagesQuery(CoProduceDbContext db)
{
    public Task<List<StageFacts>> RunAsync(int projectId)
    {
        var said = db.Contributions.WhichCount();
        return db
            .Stages.AsNoTracking()
            .Where(s => s.ProjectId == projectId)
            .Select(s => new StageFacts(
                s.Key,
                s.State,
                s.PlannedFrom,
                s.PlannedTo,
                s.OpenedAt,
                s.ClosedAt,
                s.News.OrderByDescending(n => n.At).Select(n => new NewsFacts(n.What, n.Why, n.Next, n.NextBy, n.At)).FirstOrDefault(),
                said.Count(c => c.StageId == s.Id && c.Hat != Hat.Professional),
                said.Count(c => c.StageId == s.Id && c.Hat == Hat.Professional)
            ))
            .ToListAsync();
    }
}
