using CoProduce.Data;
using CoProduce.Domain.Health;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>Takes the snapshots that are due: of each stage that has ended, and of each project once a month.</summary>
public class SnapshotJob(CoProduceDbContext db, HealthReading reading, TimeProvider clock) : IJob
{
    public static string Name => "Takes the snapshots of figures that are due";
    public static TimeSpan Every => TimeSpan.FromHours(1);

    private const int AtOnce = 50;

    public async Task RunAsync(CancellationToken stop)
    {
        var month = HealthSnapshot.MonthOf(clock.Now());
        var monthly = await db
            .Projects.AsNoTracking()
            .Where(p =>
                p.State == ProjectState.Published
                && !db.HealthSnapshots.Any(s => s.ProjectId == p.Id && s.Stage == null && s.Occasion == month)
            )
            .OrderBy(p => p.Id)
            .Select(p => p.Id)
            .Take(AtOnce)
            .ToListAsync(stop);
        var ended = await db
            .Stages.AsNoTracking()
            .Where(s =>
                s.ClosedAt != null
                && !db.HealthSnapshots.Any(x => x.ProjectId == s.ProjectId && x.Stage == s.Key && x.TakenAt >= s.ClosedAt)
            )
            .OrderBy(s => s.ClosedAt)
            .Select(s => new
            {
                s.ProjectId,
                s.Key,
                ClosedAt = s.ClosedAt!.Value,
            })
            .Take(AtOnce)
            .ToListAsync(stop);
        List<(int ProjectId, string Occasion, StageKey? Stage)> due =
        [
            .. ended.Select(s => (s.ProjectId, HealthSnapshot.EndOf(s.Key, s.ClosedAt, alone: false), (StageKey?)null)),
            .. ended.Select(s => (s.ProjectId, HealthSnapshot.EndOf(s.Key, s.ClosedAt, alone: true), (StageKey?)s.Key)),
            .. monthly.Select(id => (id, month, (StageKey?)null)),
        ];
        await db.EachAsync(due, one => TakeAsync(one.ProjectId, one.Occasion, one.Stage), stop);
    }

    /// <summary>Another server may have taken it already: the database keeps one of each.</summary>
    private async Task TakeAsync(int projectId, string occasion, StageKey? stage)
    {
        if (await db.HealthSnapshots.AnyAsync(s => s.ProjectId == projectId && s.Occasion == occasion))
        {
            return;
        }

        var before = await db
            .HealthSnapshots.AsNoTracking()
            .Include(s => s.Figures)
            .Where(s => s.ProjectId == projectId && s.Stage == stage)
            .OrderByDescending(s => s.Id)
            .FirstOrDefaultAsync();
        var now = await reading.RunAsync(projectId, stage);
        db.Add(new HealthSnapshot(projectId, occasion, stage, now.Reading, before, clock.Now()));
        await db.SaveChangesAsync();
    }
}
