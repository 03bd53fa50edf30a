using CoProduce.Data;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Health;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>Reads what the records of a project say: as they are now for those who run it, else from the latest snapshot. Null until there
/// is something to show.</summary>
public class HealthFactsQuery(CoProduceDbContext db, HealthReading live, TimeProvider clock)
{
    private const int MostSnapshots = 36;

    public async Task<HealthFacts?> RunAsync(ProjectPlace here)
    {
        var (me, isLive) = (here.Standing.ParticipantId, here.Standing.MayRun);
        var reader = here.Standing.MayReadInside ? Reader.Inside : Reader.Public;
        var all = await db.Snapshots(here.Id).Take(MostSnapshots).ToListAsync();
        var kept = all.FirstOrDefault();
        var found = await db
            .Projects.Where(p => p.Id == here.Id)
            .Select(p => new
            {
                Claimed = db.LadderClaims.Where(c => c.ProjectId == p.Id).Select(c => (Rung?)c.Rung).FirstOrDefault(),
                Mine = db.FamiliesViews.Where(v => v.ParticipantId == me).Select(v => (Rung?)v.Rung).FirstOrDefault(),
                Stage = p
                    .Stages.Where(s => s.State == StageState.Open)
                    .OrderByDescending(s => s.Id)
                    .Select(s => (StageKey?)s.Key)
                    .FirstOrDefault(),
            })
            .SingleAsync();
        var now = isLive ? await live.RunAsync(here.Id) : null;
        var before = kept?.ToReading(reader);
        var reading = now is null
            ? before
            : now.Reading with
            {
                FamiliesSay = before?.FamiliesSay,
                FamiliesSaidAt = before?.FamiliesSaidAt ?? kept?.TakenAt,
            };
        return reading is null
            ? null
            : new HealthFacts(here, reading, now is null ? [] : [.. Warnings.In(now.Records, reading, found.Claimed)])
            {
                IsLive = isLive,
                AsOf = isLive ? clock.Now() : kept!.TakenAt,
                Thresholds = await live.ThresholdsAsync(reading.ThresholdsNumber),
                Claimed = found.Claimed,
                MyView = found.Mine,
                Stage = found.Stage,
                Snapshots =
                [
                    .. all.GroupBy(s => s.TakenAt.ForumDay())
                        .OrderBy(day => day.Key)
                        .Select(day => new SnapshotRow(day.Key, day.First().ToReading(reader))),
                ],
            };
    }
}
