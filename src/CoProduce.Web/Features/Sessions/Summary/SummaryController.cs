using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Summary;

/// <summary>What came of a session: written by those who ran it, read by everyone in the project.</summary>
[Route("projects/{slug}/sessions/{number:int}")]
public class SummaryController(
    CoProduceDbContext db,
    ProjectAccess door,
    SessionSummaryQuery summaries,
    WriteSessionSummaryQuery toWrite,
    ActionFromSession takingOn,
    Notifier post,
    TimeProvider clock
) : Controller
{
    private const string WriteView = "Write";

    [HttpGet("summary")]
    public async Task<IActionResult> Summary(string slug, int number) =>
        await door.FindAtSessionAsync(slug, number) is { Standing.MayReadInside: true } here
        && await summaries.RunAsync(here, number) is { } page
            ? View(page)
            : NotFound();

    [HttpGet("closing")]
    public async Task<IActionResult> Write(string slug, int number) =>
        await FindAsync(slug, number) is var (here, session)
            ? View(WriteView, await PageAsync(here, session, SessionSummaryForm.From(await SummaryAsync(session))))
            : NotFound();

    /// <summary>Keeps what is written or, with the other button, publishes it and tells everyone who came and everyone who could
    /// not.</summary>
    [HttpPost("closing")]
    public async Task<IActionResult> Save(string slug, int number, [Bind(Prefix = "Form")] SessionSummaryForm form)
    {
        if (await FindAsync(slug, number) is not var (here, session))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain(WriteView, await PageAsync(here, session, form));
        }

        await takingOn.CompleteAsync(here, session.Id, form);
        var summary = await SummaryAsync(session);
        if (form.Missed(SessionSummaryForm.From(summary)) is { Count: > 0 } missed)
        {
            return this.ShowBoth(WriteView, await PageAsync(here, session, form), missed);
        }

        return await SaveAsync(here, session, summary, form);
    }

    private async Task<IActionResult> SaveAsync(ProjectPlace here, Session session, SessionSummary? kept, SessionSummaryForm form)
    {
        var isFirst = form.Publish && kept is not { IsPublished: true };
        var summary = kept ?? db.Add(new SessionSummary(session, clock.Now())).Entity;
        summary.Write(form.ToWords());
        await db.TogetherAsync(async () =>
        {
            if (isFirst)
            {
                await PublishAsync(here, session, summary);
            }

            if (summary.IsPublished)
            {
                await takingOn.FromAsync(here, session, summary);
            }

            return await db.SaveChangesAsync();
        });
        return this.GoTo(
            summary.IsPublished ? SessionLinks.Summary(here.Slug, session.Number) : SessionLinks.Closing(here.Slug, session.Number),
            isFirst ? "Published. Everyone who came, and everyone who could not, is told."
                : summary.IsPublished ? "Saved."
                : "Kept. Only those who run the project see it until you publish it."
        );
    }

    private async Task PublishAsync(ProjectPlace here, Session session, SessionSummary summary)
    {
        summary.Publish(clock.Now());
        var came = await db
            .Attendances.Where(a => a.SessionId == session.Id)
            .Join(db.Participants.Where(p => !p.IsWrittenDown), a => a.ParticipantId, p => p.Id, (a, p) => p.PersonId)
            .ToListAsync();
        var answered = await db
            .Rsvps.Where(c =>
                c.SessionId == session.Id
                && db.Participants.Any(p => p.ProjectId == here.Id && p.PersonId == c.PersonId && p.State == ParticipantState.TakingPart)
            )
            .Select(c => c.PersonId)
            .ToListAsync();
        await post.TellAsync(
            [.. came.Union(answered)],
            "You can read what came of a session",
            SessionLinks.Summary(here.Slug, session.Number)
        );
    }

    private async Task<(ProjectPlace Here, Session Session)?> FindAsync(string slug, int number) =>
        await door.FindAtSessionAsync(slug, number) is { Standing.MayRunSession: true } here
        && await db.Sessions.SingleOrDefaultAsync(s => s.ProjectId == here.Id && s.Number == number && s.CancelledAt == null) is { } session
            ? (here, session)
            : null;

    private Task<SessionSummary?> SummaryAsync(Session session) =>
        db.SessionSummaries.Include(s => s.Actions).SingleOrDefaultAsync(s => s.SessionId == session.Id);

    private async Task<WriteSessionSummaryPage> PageAsync(ProjectPlace here, Session session, SessionSummaryForm form) =>
        await toWrite.RunAsync((await summaries.RunAsync(here, session.Number))!, form);
}
