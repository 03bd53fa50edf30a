using CoProduce.Data;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Health;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>Reads how together a project is: from its records for those who run it, else from the latest snapshot.</summary>
public class HealthQuery(CoProduceDbContext db, HealthReading live, TimeProvider clock)
{
    private const int MostSnapshots = 36;

    public async Task<HealthPage> RunAsync(ProjectPlace here)
    {
        var (me, today, isLive) = (here.Standing.ParticipantId, clock.Today(), here.Standing.MayRun);
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
        return new HealthPage(
            here,
            isLive,
            isLive ? clock.Now() : kept?.TakenAt,
            reading,
            await live.ThresholdsAsync(reading?.ThresholdsNumber),
            found.Claimed,
            found.Mine,
            found.Stage
        )
        {
            Warnings = now is null ? [] : Warnings.In(now.Records, reading!, found.Claimed),
            Snoozes = !here.Standing.MayReadInside
                ? []
                : await db
                    .Snoozes.AsNoTracking()
                    .Where(s => s.ProjectId == here.Id && s.Until >= today)
                    .OrderByDescending(s => s.Id)
                    .Select(s => new SnoozeRow(s.Warning, s.Reason, s.Until))
                    .ToListAsync(),
            Hidden = await db.HiddenByWhomAsync(here.Id),
            Snapshots =
            [
                .. all.GroupBy(s => s.TakenAt.ForumDay())
                    .OrderBy(day => day.Key)
                    .Select(day => new SnapshotRow(day.Key, day.First().ToReading(reader))),
            ],
            Plans = await db
                .RedPlans.AsNoTracking()
                .Where(p => p.ProjectId == here.Id)
                .Select(p => new PlanRow(p.Indicator, p.Text, p.ReviewOn, p.AgreedAt != null))
                .ToListAsync(),
        };
    }
}
