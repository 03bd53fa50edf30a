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
    public async Task<List<ProjectFigures>> LatestAsync()
    {
        var latest = db.LatestSnapshots();
        var projects = await (
            from p in db.Projects.AsNoTracking()
            where p.State != ProjectState.Draft
            join s in latest on p.Id equals s.ProjectId into found
            from s in found.DefaultIfEmpty()
            orderby p.Name
            select new
            {
                p.Id,
                p.Slug,
                p.Name,
                SnapshotId = (int?)s!.Id,
                Rung = (Rung?)s.Rung,
                IsFinished = (bool?)s.IsFinished,
                TakenAt = (DateTime?)s.TakenAt,
                s.FamiliesSay,
                Claimed = db.LadderClaims.Where(c => c.ProjectId == p.Id).Select(c => (Rung?)c.Rung).FirstOrDefault(),
            }
        ).ToListAsync();
        var figures = await FiguresAsync(latest);
        return
        [
            .. projects.Select(p => new ProjectFigures(
                p.Id,
                p.Slug,
                p.Name,
                p.SnapshotId,
                p.Rung,
                p.IsFinished is true,
                p.TakenAt,
                p.Claimed,
                p.FamiliesSay,
                p.SnapshotId is { } id ? figures[id].ToList() : []
            )),
        ];
    }

    /// <summary>The projects of a published report, as they stood that day.</summary>
    public async Task<List<ProjectFigures>> OfReportAsync(int reportId)
    {
        var then = db
            .HealthSnapshots.AsNoTracking()
            .Where(s => db.ForumReports.Any(r => r.Id == reportId && r.Lines.Any(l => l.SnapshotId == s.Id)));
        var projects = await (
            from s in then
            join p in db.Projects on s.ProjectId equals p.Id
            orderby p.Name
            select new
            {
                p.Id,
                p.Slug,
                p.Name,
                SnapshotId = s.Id,
                s.Rung,
                s.IsFinished,
                s.TakenAt,
                s.FamiliesSay,
            }
        ).ToListAsync();
        var figures = await FiguresAsync(then);
        return
        [
            .. projects.Select(p => new ProjectFigures(
                p.Id,
                p.Slug,
                p.Name,
                p.SnapshotId,
                p.Rung,
                p.IsFinished,
                p.TakenAt,
                null,
                p.FamiliesSay,
                [.. figures[p.SnapshotId]]
            )),
        ];
    }

    private static async Task<ILookup<int, Figure>> FiguresAsync(IQueryable<HealthSnapshot> snapshots)
    {
        var rows = await (from s in snapshots from f in s.Figures select new { s.Id, Figure = f }).ToListAsync();
        return rows.OrderBy(r => r.Figure.Indicator).ToLookup(r => r.Id, r => r.Figure.ToFigure());
    }
}

/// <summary>One project with the figures of its latest snapshot, if there is one yet.</summary>
public record ProjectFigures(
    int Id,
    string Slug,
    string Name,
    int? SnapshotId,
    Rung? Rung,
    bool IsFinished,
    DateTime? TakenAt,
    Rung? Claimed,
    Rung? FamiliesSay,
    IReadOnlyList<Figure> Figures
)
{
    public string Url => $"/projects/{Slug}/health";

    public IEnumerable<ShownFigure> Shown(Reader reader) => Figures.Select(f => ShownFigure.For(f, reader));

    public IReadOnlyList<ShownFigure> Red(Reader reader) => [.. Shown(reader).Where(f => f.Light is Light.Red)];
}
