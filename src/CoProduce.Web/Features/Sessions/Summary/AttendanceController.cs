using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Summary;

/// <summary>Who was at a session: people tap that they are there, or whoever runs it ticks them on a list.</summary>
[Route("projects/{slug}/sessions/{number:int}")]
public class AttendanceController(
    CoProduceDbContext db,
    ProjectAccess door,
    SessionSummaryQuery summaries,
    WriteSessionSummaryQuery toWrite,
    TimeProvider clock
) : Controller
{
    [HttpPost("here")]
    public async Task<IActionResult> Here(string slug, int number)
    {
        if (await FindAsync(slug, number) is not var (here, session) || here.Standing is not { IsTakingPart: true, ParticipantId: { } me })
        {
            return NotFound();
        }

        await AddAsync(here, session, [me], HowKnown.Tapped);
        return this.GoTo(LiveLinks.Live(here.Slug, number), "Good that you are here.");
    }

    [HttpPost("attendance")]
    public async Task<IActionResult> List(string slug, int number, List<int> who)
    {
        if (await FindAsync(slug, number) is not var (here, session) || !here.Standing.MayRunSession)
        {
            return NotFound();
        }

        this.Refuse(nameof(who), who.Count == 0 ? "Tick who was there." : null);
        if (!ModelState.IsValid && await summaries.RunAsync(here, number) is { } summary)
        {
            return this.TryAgain("Write", await toWrite.RunAsync(summary, SessionSummaryForm.From(await WrittenAsync(session))));
        }

        who.MustBeAmong(await db.Participants.Where(p => p.ProjectId == here.Id).Select(p => p.Id).ToListAsync());
        await AddAsync(here, session, who, HowKnown.List);
        return this.GoTo(SessionLinks.Closing(here.Slug, number), "They are on the list.");
    }

    [HttpPost("attendance/{participant:int}/remove")]
    public async Task<IActionResult> Remove(string slug, int number, int participant)
    {
        if (await FindAsync(slug, number) is not var (here, session) || !here.Standing.MayRunSession)
        {
            return NotFound();
        }

        await db.Attendances.Where(a => a.SessionId == session.Id && a.ParticipantId == participant).ExecuteDeleteAsync();
        return this.GoTo(SessionLinks.Closing(here.Slug, number), "They are not on the list any more.");
    }

    private Task<SessionSummary?> WrittenAsync(Session session) =>
        db.SessionSummaries.AsNoTracking().Include(s => s.Actions).SingleOrDefaultAsync(s => s.SessionId == session.Id);

    private Task<int> AddAsync(ProjectPlace here, Session session, List<int> who, HowKnown how) =>
        db.TogetherAsync(async () =>
        {
            var people = await db
                .Participants.Where(p =>
                    p.ProjectId == here.Id
                    && p.State == ParticipantState.TakingPart
                    && who.Contains(p.Id)
                    && !db.Attendances.Any(a => a.SessionId == session.Id && a.ParticipantId == p.Id)
                )
                .ToListAsync();
            db.AddRange(people.Select(p => new Attendance(session, p, how, clock.Now())));
            return await db.SaveChangesAsync();
        });

    private async Task<(ProjectPlace Here, Session Session)?> FindAsync(string slug, int number) =>
        await door.FindAtSessionAsync(slug, number) is { } here
        && await db.Sessions.SingleOrDefaultAsync(s => s.ProjectId == here.Id && s.Number == number) is { } session
            ? (here, session)
            : null;
}
