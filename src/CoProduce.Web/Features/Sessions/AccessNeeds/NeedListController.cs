using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Data.Sealing;
using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>The checklist of those who run a session: who needs what, who sees to it, how far it is.</summary>
[Route("projects/{slug}/sessions/{number:int}/needs")]
public class NeedListController(
    CoProduceDbContext db,
    ProjectAccess door,
    NeedListQuery needs,
    NeedSeal seal,
    Notifier post,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string slug, int number) =>
        await FindAsync(slug, number) is var (here, session) ? View("List", await needs.RunAsync(here, session)) : NotFound();

    [HttpPost("{need:int}")]
    public async Task<IActionResult> SeeTo(string slug, int number, int need, [Bind(Prefix = "Form")] SeeToForm form)
    {
        if (await FindAsync(slug, number) is not var (here, session) || await NeedAsync(here, session, need) is not { } shared)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("List", await needs.RunAsync(here, session) with { Form = form, Mending = need });
        }

        this.MustBeAbout(
            AnsweredTo.Mark(shared.Version),
            "Somebody else has seen to this since you opened the page. Please look at it first."
        );
        var note = string.IsNullOrWhiteSpace(form.Note) ? null : seal.Seal(shared.Key, form.Note.Trim());
        shared.See(form.State!.Value, note, viewer.PersonId!.Value);
        await post.TellAsync([shared.PersonId], "There is news about what you need at a session", NeedLinks.ForSession(here.Slug, number));
        await db.SaveChangesAsync();
        return this.GoTo(NeedLinks.Listed(here.Slug, number), "Saved. We have told them.");
    }

    private async Task<(ProjectPlace Here, Session Session)?> FindAsync(string slug, int number) =>
        await door.FindAtSessionAsync(slug, number) is { Standing.MaySeeNeeds: true } here
        && await db.Sessions.SingleOrDefaultAsync(s => s.ProjectId == here.Id && s.Number == number) is { } session
            ? (here, session)
            : null;

    private async Task<SharedNeed?> NeedAsync(ProjectPlace here, Session session, int need) =>
        SharedNeed.IsInView(session.EndsAt, clock.Now())
        && await db.SharedNeeds.OfThoseWhoMayCome(db).SingleOrDefaultAsync(n => n.Id == need && n.SessionId == session.Id) is { } shared
        && !(shared.SharedAt < here.Standing.SeesNeedsSince)
            ? shared
            : null;
}
