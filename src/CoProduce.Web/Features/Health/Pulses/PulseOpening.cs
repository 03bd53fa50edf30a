using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Data.Queries;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Pulses;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Pulses;

/// <summary>Asks people how it feels: when those who run a project say so, and before a stage closes and after a session.</summary>
public class PulseOpening(CoProduceDbContext db, Notifier post, TimeProvider clock)
{
    public Task<Pulse> OfStageAsync(int projectId, StageKey key, int days) =>
        db.TogetherAsync(async () =>
        {
            var now = clock.Now();
            var number = await db.NextNumberAsync(projectId, NumberOf.Pulse);
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == projectId && s.Key == key);
            var pulse = Pulse.OfStage(number, stage, await db.Pulses.AnyAsync(p => p.StageId == stage.Id && p.ClosesAt > now), days, now);
            var since = stage.OpenedAt;
            await AskAsync(
                pulse,
                db.Participants.Where(p =>
                    p.ProjectId == projectId
                    && !p.IsWrittenDown
                    && (
                        p.State == ParticipantState.TakingPart
                        || (p.State == ParticipantState.Left && p.JoinedAt != null && p.LeftAt >= since)
                    )
                )
            );
            return pulse;
        });

    public Task<Pulse> AfterSessionAsync(int sessionId) =>
        db.TogetherAsync(async () =>
        {
            var session = await db.Sessions.AsNoTracking().SingleAsync(s => s.Id == sessionId);
            var pulse = Pulse.AfterSession(await db.NextNumberAsync(session.ProjectId, NumberOf.Pulse), session, clock.Now());
            await AskAsync(
                pulse,
                db.Participants.Where(p =>
                    p.ProjectId == session.ProjectId && db.Rsvps.WithPlace().Any(c => c.SessionId == sessionId && c.PersonId == p.PersonId)
                )
            );
            return pulse;
        });

    private async Task AskAsync(Pulse pulse, IQueryable<Participant> whom)
    {
        db.Add(pulse);
        await db.SaveChangesAsync();
        var people = await whom.Select(p => new { p.PersonId, p.Hat }).ToListAsync();
        db.AddRange(people.Select(p => new PulseInvitation(pulse.Id, p.PersonId, p.Hat.Side())));
        var project = await db.Projects.Where(p => p.Id == pulse.ProjectId).Select(p => new { p.Slug, p.Name }).SingleAsync();
        await post.TellAsync(
            [.. people.Select(p => p.PersonId)],
            $"How does it feel to take part in {project.Name}? Four short questions",
            HealthLinks.Pulse(project.Slug, pulse.Number)
        );
        await db.SaveChangesAsync();
    }
}
