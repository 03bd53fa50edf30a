using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Queries;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Participation;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>Asking somebody to leave. Neither group removes the other: whoever may not, asks those who may.</summary>
[Route("projects/{slug}/people/{id:int}")]
public class RemovalController(CoProduceDbContext db, ProjectAccess door, IWhenSomebodyGoes going, Notifier post, TimeProvider clock)
    : Controller
{
    private const string ReasonView = "Reason";

    [HttpGet("remove")]
    public async Task<IActionResult> AskWhy(string slug, int id) =>
        await FindAsync(slug, id) is var (here, who) ? View(ReasonView, PageOf(here, who, new ReasonForm())) : NotFound();

    [HttpPost("remove")]
    public async Task<IActionResult> Remove(string slug, int id, [Bind(Prefix = "Form")] ReasonForm form)
    {
        if (await FindAsync(slug, id) is not var (here, who))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain(ReasonView, PageOf(here, who, form));
        }

        var mayRemove = here.Standing.MayRemove(who.Side);
        await db.TogetherAsync(() => mayRemove ? RemoveAsync(here, id, form) : AskAsync(here, id, form));
        return this.GoTo(
            PeopleLinks.People(here.Slug),
            mayRemove
                ? form.Told
                : "We have asked the lead of their own group and forum staff. They decide, and you see here what comes of it."
        );
    }

    [HttpPost("keep")]
    public async Task<IActionResult> Keep(string slug, int id)
    {
        if (await FindAsync(slug, id) is not var (here, who) || !here.Standing.MayRemove(who.Side))
        {
            return NotFound();
        }

        var asked = who.RemovalWish?.ByPersonId;
        who.Keep();
        db.Note(AuditEvent.RemovalDeclined, about: who.PersonId, project: here.Id);
        await post.TellAsync([asked!.Value], $"Somebody stays in “{here.Name}”, whom you asked to go", PeopleLinks.People(here.Slug));
        await db.SaveChangesAsync();
        return this.GoTo(PeopleLinks.People(here.Slug), "They stay. We have told the person who asked.");
    }

    private async Task<int> RemoveAsync(ProjectPlace here, int id, ReasonForm form)
    {
        var who = await db.Participants.SingleAsync(p => p.Id == id);
        who.Remove(form.Reason!, clock.Now(), await db.IsAskedNowAsync(id), form.IsForSafety);
        await post.TellAsync([who.PersonId], $"About taking part in “{here.Name}”", PeopleLinks.Why(here.Slug));
        await db.SaveChangesAsync();
        return await going.GoneAsync(who.PersonId, here.Id);
    }

    private async Task<int> AskAsync(ProjectPlace here, int id, ReasonForm form)
    {
        var who = await db.Participants.SingleAsync(p => p.Id == id);
        who.AskToRemove(form.Reason!, here.Standing.PersonId!.Value, clock.Now());
        db.Note(AuditEvent.RemovalAsked, about: who.PersonId, project: here.Id);
        var leads = await db.Participants.WhoLead().Where(p => p.ProjectId == here.Id).ToListAsync();
        await post.TellAsync(
            [.. leads.Where(p => p.Side == who.Side && p.Id != id).Select(p => p.PersonId), .. await db.StaffAsync()],
            $"Somebody asks that a person goes from “{here.Name}”. Please look at it",
            PeopleLinks.People(here.Slug)
        );
        return await db.SaveChangesAsync();
    }

    private static ReasonPage PageOf(ProjectPlace here, Participant who, ReasonForm form) =>
        new(here, who.Id, who.Person.DisplayName, IsRemoval: true, form) { IsWish = !here.Standing.MayRemove(who.Side) };

    private async Task<(ProjectPlace Here, Participant Who)?> FindAsync(string slug, int id) =>
        await door.FindAsync(slug) is { Standing.MayRun: true } here
        && await db.Participants.Include(p => p.Person).SingleOrDefaultAsync(p => p.ProjectId == here.Id && p.Id == id) is { } who
            ? (here, who)
            : null;
}
