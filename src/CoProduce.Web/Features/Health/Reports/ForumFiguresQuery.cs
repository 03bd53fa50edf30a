using CoProduce.Data;
using CoProduce.Data.Health;
using CoProduce.Domain.Health;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>Reads the latest figures of every project in two statements, however many there are.</summary>
public class ForumFiguresQuery(CoProduceDbContext db)
{
    /// <summary>Every project that is or was open to the public, with its latest snapshot when there is one.</summary>
    public Task<List<ProjectFigures>> LatestAsync() =>
        WithAsync(db.LatestSnapshots(), db.Projects.Where(p => p.State != ProjectState.Draft));

    /// <summary>The projects that had figures by then, as they stood.</summary>
    public Task<List<ProjectFigures>> UntilAsync(DateTime until)
    {
        var then = db.LatestSnapshots(until);
        return WithAsync(then, db.Projects.Where(p => p.State != ProjectState.Draft && then.Any(s => s.ProjectId == p.Id)));
    }

    /// <summary>The projects of a published report, as they stood that day.</summary>
    public Task<List<ProjectFigures>> OfReportAsync(int reportId)
    {
        var lines = db.ForumReports.Where(r => r.Id == reportId).SelectMany(r => r.Lines);
        var then = db.HealthSnapshots.AsNoTracking().Where(s => lines.Any(l => l.SnapshotId == s.Id));
        return WithAsync(then, db.Projects.Where(p => then.Any(s => s.ProjectId == p.Id)));
    }

    private async Task<List<ProjectFigures>> WithAsync(IQueryable<HealthSnapshot> snapshots, IQueryable<Project> projects)
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

/// <summary>One project with its latest snapshot, if there is one yet, as each reader may see it.</summary>
public record ProjectFigures(int Id, string Slug, string Name, Rung? Claimed, HealthSnapshot? Snapshot)
{
    public string Url => HealthLinks.Health(Slug);

    public bool IsFinished => Snapshot is { IsFinished: true };
    public Reading? Inside { get; } = Snapshot?.ToReading(Reader.Inside);
    public Reading? InPublic { get; } = Snapshot?.ToReading(Reader.Public);

    public IEnumerable<ShownFigure> Shown(Reader reader) =>
        (reader is Reader.Public ? InPublic : Inside)?.Figures.Select(f => ShownFigure.For(f, reader)) ?? [];

    public IReadOnlyList<ShownFigure> Red(Reader reader) => [.. Shown(reader).Where(f => f.Light is Light.Red)];
}
