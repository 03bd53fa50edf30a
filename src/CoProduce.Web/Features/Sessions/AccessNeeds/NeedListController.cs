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
    NeedQueries needs,
    NeedSeal seal,
    Notifier post,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string slug, int number) =>
        await FindAsync(slug, number) is var (here, session) ? View("List", await needs.ListAsync(here, session)) : NotFound();

    [HttpPost("{need:int}")]
    public async Task<IActionResult> SeeTo(string slug, int number, int need, [Bind(Prefix = "Form")] SeeToForm form)
    {
        if (
            await FindAsync(slug, number) is not var (here, session)
            || !SharedNeed.IsInView(session.EndsAt, clock.Now())
            || await db.SharedNeeds.OfThoseWhoMayCome(db).SingleOrDefaultAsync(n => n.Id == need && n.SessionId == session.Id)
                is not { } shared
        )
        {
            return NotFound();
        }

        if (form.State is NeedState.CannotDo && string.IsNullOrWhiteSpace(form.Note))
        {
            ModelState.AddModelError("Form.Note", "Say why it cannot be done, and what you can do instead.");
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("List", await needs.ListAsync(here, session) with { Form = form, Mending = need });
        }

        shared.See(
            form.State!.Value,
            string.IsNullOrWhiteSpace(form.Note) ? null : seal.Seal(shared.Key, form.Note.Trim()),
            viewer.PersonId!.Value
        );
        await post.TellAsync([shared.PersonId], "There is news about what you need at a session", NeedLinks.ForSession(here.Slug, number));
        await db.SaveChangesAsync();
        return this.GoTo(NeedLinks.Listed(here.Slug, number), "Saved. We have told them.");
    }

    private async Task<(ProjectPlace Here, Session Session)?> FindAsync(string slug, int number) =>
        await door.FindAsync(slug) is { Standing.MayRun: true } here
        && await db.Sessions.SingleOrDefaultAsync(s => s.ProjectId == here.Id && s.Number == number) is { } session
            ? (here, session)
            : null;
}
