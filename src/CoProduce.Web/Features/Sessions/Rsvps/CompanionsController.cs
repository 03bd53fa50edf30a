using CoProduce.Data;
using CoProduce.Data.Sealing;
using CoProduce.Domain;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Rsvps;

/// <summary>Who comes along with somebody to a session: a child, or a supporter.</summary>
[Route("projects/{slug}/sessions/{number:int}/along")]
public class CompanionsController(
    CoProduceDbContext db,
    ProjectAccess door,
    RsvpPlaces places,
    NeedSeal seal,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    [HttpGet(""), AlsoRead]
    public async Task<IActionResult> Show(string slug, int number) =>
        await FindAsync(slug, number) is var (here, session) ? View("Along", await PageAsync(here, session)) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Bring(string slug, int number, [Bind(Prefix = "Form")] CompanionForm form)
    {
        if (await FindAsync(slug, number) is not var (here, session))
        {
            return NotFound();
        }

        var page = await PageAsync(here, session);
        RuleBrokenException.ThrowIf(page.WhyNot);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Along", page with { Form = form });
        }

        await places.BringAsync(session.Id, viewer.PersonId!.Value, form.Kind!.Value, seal.Seal(form.Name!.Trim()));
        return this.GoTo(page.Url, "Good. There will be a place for them too, when there is one for you.");
    }

    [HttpPost("{companion:int}/remove"), WhilePaused]
    public async Task<IActionResult> Remove(string slug, int number, int companion)
    {
        if (
            await FindAsync(slug, number) is not var (here, session)
            || await db.Companions.SingleOrDefaultAsync(c =>
                c.Id == companion && c.SessionId == session.Id && c.PersonId == viewer.PersonId
            )
                is not { } mine
        )
        {
            return NotFound();
        }

        await places.LeaveAtHomeAsync(mine);
        return this.GoTo(SessionLinks.Along(here.Slug, number), "Taken away. We have forgotten their name.");
    }

    private async Task<CompanionsPage> PageAsync(ProjectPlace here, Session session)
    {
        var me = viewer.PersonId;
        var answer = await db
            .Rsvps.Where(c => c.SessionId == session.Id && c.PersonId == me)
            .Select(c => (RsvpAnswer?)c.Answer)
            .SingleOrDefaultAsync();
        var along = await db
            .Companions.AsNoTracking()
            .Where(c => c.SessionId == session.Id && c.PersonId == me)
            .OrderBy(c => c.Id)
            .ToListAsync();
        return new CompanionsPage(
            here.Slug,
            session.Number,
            session.Title,
            session.StartsAt,
            [.. along.Select(c => new CompanionRow(c.Id, seal.Open(c.Key, c.Sealed), c.Kind))],
            session.WhyNoAnswer(clock.Now()) ?? here.Standing.WhyNotSpeak() ?? Companion.WhyNotBring(answer, along.Count),
            new CompanionForm()
        );
    }

    private async Task<(ProjectPlace Here, Session Session)?> FindAsync(string slug, int number) =>
        await door.FindAsync(slug) is { Standing.IsTakingPart: true } here
        && await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.ProjectId == here.Id && s.Number == number) is { } session
            ? (here, session)
            : null;
}
