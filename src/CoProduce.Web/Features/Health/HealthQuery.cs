using CoProduce.Data;
using CoProduce.Domain.Health;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health;

/// <summary>Reads how together a project is: from its records for those who run it, else from the latest snapshot.</summary>
public class HealthQuery(CoProduceDbContext db, HealthReading live, TimeProvider clock)
{
    public async Task<HealthPage> PageAsync(ProjectPlace here)
    {
        var me = here.Standing.ParticipantId;
        var kept = await LatestAsync(here.Id);
        var found = await db.Projects.Where(p => p.Id == here.Id).Select(p => new
        {
            Claimed = db.LadderClaims.Where(c => c.ProjectId == p.Id).Select(c => (Rung?)c.Rung).FirstOrDefault(),
            Mine = db.FamiliesViews.Where(v => v.ParticipantId == me).Select(v => (Rung?)v.Rung).FirstOrDefault(),
        }).SingleAsync();
        var isLive = here.Standing.MayRun;
        var reading = isLive ? (await live.RunAsync(here.Id)) with { FamiliesSay = kept?.FamiliesSay } : kept?.ToReading();
        var thresholds = await live.ThresholdsAsync(reading?.ThresholdsNumber);
        return new HealthPage(here, isLive, isLive ? clock.Now() : kept?.TakenAt, reading, thresholds, found.Claimed, found.Mine);
    }

    public Task<HealthSnapshot?> LatestAsync(int projectId) =>
        db.HealthSnapshots.AsNoTracking().Include(s => s.Figures).Where(s => s.ProjectId == projectId && s.Stage == null).OrderByDescending(s => s.Id).FirstOrDefaultAsync();
}
