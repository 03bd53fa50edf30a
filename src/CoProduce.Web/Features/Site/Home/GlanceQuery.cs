using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Site.Home;

/// <summary>Reads where projects are, and what comes next in each.</summary>
public class GlanceQuery(CoProduceDbContext db, TimeProvider clock)
{
    private const int DaysLately = 7;

    public async Task<List<ProjectGlance>> RunAsync(IQueryable<Project> projects)
    {
        var lately = clock.Now().AddDays(-DaysLately);
        var rows = await projects
            .AsNoTracking()
            .Select(p => new
            {
                p.Id,
                p.Slug,
                p.Name,
                p.Purpose,
                Stages = p.Stages.Select(s => new { s.Key, s.State }).ToList(),
                News = p.Stages.SelectMany(s => s.News).OrderByDescending(n => n.At).Select(n => new { n.Next, n.NextBy }).FirstOrDefault(),
                SaidLately = db
                    .Contributions.StillThere()
                    .Count(c => c.ProjectId == p.Id && c.SaidAt > lately && c.Audience == Audience.Project),
            })
            .ToListAsync();
        return
        [
            .. from p in rows
            let now = p
                .Stages.Where(s => s.State is not StageState.Ahead)
                .OrderBy(s => s.State is StageState.Open)
                .ThenBy(s => s.Key)
                .LastOrDefault()
            select new ProjectGlance(p.Id, p.Slug, p.Name, p.Purpose, now?.Key ?? StageKey.GetReady)
            {
                IsOpen = now?.State is StageState.Open,
                Next = p.News is null ? "" : $"Next: {p.News.Next} By {p.News.NextBy.Day()}.",
                SaidLately = p.SaidLately,
            },
        ];
    }
}

/// <summary>A project in a few words.</summary>
public record ProjectGlance(int Id, string Slug, string Name, string Purpose, StageKey Stage)
{
    public bool IsOpen { get; init; }
    public string Next { get; init; } = "";

    /// <summary>How much was said in the last seven days for all in the project to read.</summary>
    public int SaidLately { get; init; }
}
