using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>Who is at the table: letting people in, and the two leads and the facilitators.</summary>
[Route("projects/{slug}/people")]
public class PeopleController(CoProduceDbContext db, ProjectAccess door, Notifier post, TimeProvider clock) : Controller
{
    private const int PageSize = 100;

    [HttpGet("")]
    public async Task<IActionResult> Index(string slug, int? after)
    {
        if (await door.FindAsync(slug) is not { Standing.MayReadLists: true } here)
        {
            return NotFound();
        }

        var table = await RowsAsync(here, ParticipantState.TakingPart, after);
        var waits =
            here.Standing.MayLetIn(isAlsoServices: true) && after is null ? await RowsAsync(here, ParticipantState.Asked, null) : [];
        var waiting = waits.Where(r => here.Standing.MayLetIn(r.IsAlsoServices));
        return View(
            new PeoplePage(
                here,
                [.. table.Take(PageSize).OrderBy(r => r.Hat.Side()).ThenByDescending(r => r.IsCoLead).ThenBy(r => r.Name)],
                [.. waiting.Take(PageSize)],
                after,
                table.Count > PageSize ? table[PageSize - 1].Id : null
            )
        );
    }

    [HttpPost("{id:int}/admit")]
    public async Task<IActionResult> Admit(string slug, int id)
    {
        if (await FindAsync(slug, id) is not var (here, who))
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(who.WhyNotLetIn(here.Standing));
        who.Admit(clock.Now(), here.Standing.PersonId);
        await post.TellAsync([who.PersonId], $"Welcome to “{here.Name}”", PeopleLinks.Agreement(here.Slug));
        await db.SaveChangesAsync();
        return this.GoTo(PeopleLinks.People(here.Slug), $"{who.Person.DisplayName} is in. We have sent a welcome.");
    }

    [HttpGet("{id:int}/turn-down")]
    public async Task<IActionResult> AskWhy(string slug, int id) =>
        await FindAsync(slug, id) is var (here, who) ? View("Reason", PageOf(here, who, new ReasonForm())) : NotFound();

    [HttpPost("{id:int}/turn-down")]
    public async Task<IActionResult> SayNo(string slug, int id, [Bind(Prefix = "Form")] ReasonForm form)
    {
        if (await FindAsync(slug, id) is not var (here, who))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Reason", PageOf(here, who, form));
        }

        who.TurnDown(form.Reason!, form.IsForSafety);
        await post.TellAsync([who.PersonId], $"About taking part in “{here.Name}”", PeopleLinks.Why(here.Slug));
        await db.SaveChangesAsync();
        return this.GoTo(PeopleLinks.People(here.Slug), "Done. We have told them, with your reason.");
    }

    private static ReasonPage PageOf(ProjectPlace here, Participant who, ReasonForm form) =>
        new(here, who.Id, who.Person.DisplayName, IsRemoval: false, form);

    private Task<List<PersonRow>> RowsAsync(ProjectPlace here, ParticipantState state, int? after) =>
        db
            .Participants.AsNoTracking()
            .Where(p => p.ProjectId == here.Id && p.State == state && (after == null || p.Id > after))
            .OrderBy(p => p.Id)
            .Take(PageSize + 1)
            .Select(p => new PersonRow(p.Id, p.Person.DisplayName, p.Hat, p.IsCoLead, p.IsFacilitator, p.JoinedAt ?? p.AskedAt)
            {
                UsualHat = p.Person.UsualHat,
                Wish = p.RemovalWish == null ? null : p.RemovalWish.Reason,
            })
            .ToListAsync();

    /// <summary>Somebody whom the reader may let in or not.</summary>
    private async Task<(ProjectPlace Here, Participant Who)?> FindAsync(string slug, int id) =>
        await door.FindAsync(slug) is { } here && await FindAsync(here, id) is { } who && here.Standing.MayLetIn(who.IsAlsoServices)
            ? (here, who)
            : null;

    private Task<Participant?> FindAsync(ProjectPlace here, int id) =>
        db.Participants.Include(p => p.Person).SingleOrDefaultAsync(p => p.ProjectId == here.Id && p.Id == id);
}
