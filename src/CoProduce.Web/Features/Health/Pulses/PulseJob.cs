using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Pulses;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Pulses;

/// <summary>Asks how it feels where nobody has asked yet: in stages that get ready to close, and of those who came to a session that is
/// over.</summary>
public class PulseJob(CoProduceDbContext db, PulseOpening opening, TimeProvider clock) : IJob
{
    public static string Name => "Asks people how it feels to take part";
    public static TimeSpan Every => TimeSpan.FromHours(1);

    private const int DaysBeforeTheEnd = 10;

    public Task RunAsync(CancellationToken stop) => db.PartsAsync(stop, AskStagesAsync, AskAfterSessionsAsync);

    private async Task AskStagesAsync(CancellationToken stop)
    {
        var endsSoon = clock.Today().AddDays(DaysBeforeTheEnd);
        var stages = await db
            .Stages.Where(s =>
                s.State == StageState.Open
                && !db.Pulses.Any(p => p.StageId == s.Id)
                && (s.PlannedTo <= endsSoon || s.Readiness.Any(r => r.IsReady))
                && db.Projects.Any(p => p.Id == s.ProjectId && p.State == ProjectState.Published)
            )
            .Select(s => new { s.ProjectId, s.Key })
            .ToListAsync(stop);
        await db.EachAsync(stages, stage => opening.OfStageAsync(stage.ProjectId, stage.Key, Pulse.FewestDays), stop);
    }

    private async Task AskAfterSessionsAsync(CancellationToken stop)
    {
        var (now, weekAgo) = (clock.Now(), clock.Now().AddDays(-Pulse.FewestDays));
        var sessions = await db
            .Sessions.Where(s =>
                s.CancelledAt == null
                && s.EndsAt <= now
                && s.EndsAt > weekAgo
                && !db.Pulses.Any(p => p.SessionId == s.Id)
                && db.Rsvps.WithPlace().Any(c => c.SessionId == s.Id)
            )
            .Select(s => s.Id)
            .ToListAsync(stop);
        await db.EachAsync(sessions, opening.AfterSessionAsync, stop);
    }
}
