using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Sessions.Planning;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Papers;

/// <summary>What there is to read before a session. Those who plan it add papers, and everyone who is coming is told.</summary>
[Route("projects/{slug}/sessions/{number:int}/papers")]
public class PapersController(CoProduceDbContext db, ProjectAccess door, Notifier post, TimeProvider clock) : Controller
{
    [HttpGet(""), AlsoRead]
    public async Task<IActionResult> Index(string slug, int number) =>
        await door.FindAtSessionAsync(slug, number) is { Standing.MayReadInside: true } here
        && await SessionAsync(here, number) is { } session
            ? View(await PageAsync(here, session))
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Add(string slug, int number, [Bind(Prefix = "Form")] PaperForm form)
    {
        if (await FindAsync(slug, number) is not var (here, session))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Index", await PageAsync(here, session) with { Form = form });
        }

        var place = await db.SessionPapers.CountAsync(p => p.SessionId == session.Id);
        db.Add(form.ToPaper(session, place, clock.Now()));
        await post.TellAsync(
            await db.ComingAsync(here, session.Id),
            "There is something to read before a session you are coming to",
            SessionLinks.Papers(here.Slug, number)
        );
        await db.SaveChangesAsync();
        var late = SecondLook.AtLatePapers(session.StartsAt.ForumDay(), [clock.Today()], await db.CalendarAsync());
        return this.GoTo(SessionLinks.Papers(here.Slug, number), $"Added. Everyone who is coming has been told. {late}".TrimEnd());
    }

    [HttpPost("{paper:int}/remove")]
    public async Task<IActionResult> Remove(string slug, int number, int paper)
    {
        if (
            await FindAsync(slug, number) is not var (here, session)
            || await db.SessionPapers.SingleOrDefaultAsync(p => p.Id == paper && p.SessionId == session.Id) is not { } gone
        )
        {
            return NotFound();
        }

        db.Remove(gone);
        await db.SaveChangesAsync();
        return this.GoTo(SessionLinks.Papers(here.Slug, number), "It is taken away.");
    }

    private async Task<(ProjectPlace Here, Session Session)?> FindAsync(string slug, int number) =>
        await door.FindAtSessionAsync(slug, number) is { Standing.MayPlan: true } here && await SessionAsync(here, number) is { } session
            ? (here, session)
            : null;

    private Task<Session?> SessionAsync(ProjectPlace here, int number) =>
        db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.ProjectId == here.Id && s.Number == number);

    private async Task<PapersPage> PageAsync(ProjectPlace here, Session session)
    {
        var rows = await db
            .SessionPapers.AsNoTracking()
            .Where(p => p.SessionId == session.Id)
            .OrderBy(p => p.Id)
            .Select(p => new PaperRow(p.Id, p.Title, p.Words, p.Link, p.AddedAt))
            .ToListAsync();
        return new PapersPage(
            here,
            session.Number,
            session.Title,
            session.StartsAt,
            rows,
            here.Standing.MayPlan ? here.WhyNothingNew ?? SessionPaper.WhyNot(session, rows.Count, clock.Now()) : null,
            new PaperForm()
        );
    }
}
