using CoProduce.Data;
using CoProduce.Domain.Health;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>Projects with their snapshots, in two statements, however many there are.</summary>
public static class SnapshotFigures
{
    public static async Task<List<ProjectFigures>> WithAsync(
        this CoProduceDbContext db,
        IQueryable<HealthSnapshot> snapshots,
        IQueryable<Project> projects
    )
    {
        var kept = (await snapshots.Include(s => s.Figures).ToListAsync()).ToDictionary(s => s.ProjectId);
        var rows = await projects
            .AsNoTracking()
            .OrderBy(p => p.Name)
            .Select(p => new
            {
                p.Id,
                p.Slug,
                p.Name,
                Claimed = db.LadderClaims.Where(c => c.ProjectId == p.Id).Select(c => (Rung?)c.Rung).FirstOrDefault(),
            })
            .ToListAsync();
        return [.. rows.Select(p => new ProjectFigures(p.Id, p.Slug, p.Name, p.Claimed, kept.GetValueOrDefault(p.Id)))];
    }
}
