using CoProduce.Data;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>Reads the stages of a project with their latest news, and how much was said in each.</summary>
public class ProjectStagesQuery(CoProduceDbContext db)
{
    public Task<List<StageFacts>> RunAsync(int projectId) =>
        db
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
                db.Contributions.Count(c => c.StageId == s.Id && c.Counts && c.WithdrawnAt == null && c.Author.Hat != Hat.Professional),
                db.Contributions.Count(c => c.StageId == s.Id && c.Counts && c.WithdrawnAt == null && c.Author.Hat == Hat.Professional)
            ))
            .ToListAsync();
}
