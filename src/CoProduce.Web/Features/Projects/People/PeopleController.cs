using CoProduce.Data;
using CoProduce.Data.Queries;
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
    private const int MostWaiting = 1000;

    [HttpGet("")]
    public async Task<IActionResult> Index(string slug, int? after) =>
        await door.FindAsync(slug) is { Standing.MayReadLists: true } here ? View(await PageAsync(here, after)) : NotFound();

    private async Task<PeoplePage> PageAsync(ProjectPlace here, int? after = null)
    {
        var seats = db.Participants.Where(p => p.ProjectId == here.Id);
        var table = await RowsAsync(db.AtTheTable().Where(p => p.ProjectId == here.Id && (after == null || p.Id > after)), PageSize + 1);
        return new PeoplePage(
            here,
            [.. table.Take(PageSize).OrderBy(r => r.Hat.Side()).ThenByDescending(r => r.IsCoLead).ThenBy(r => r.Name)],
            after is null ? await WaitingAsync(here) : [],
            after,
            table.Count > PageSize ? table[PageSize - 1].Id : null
        )
        {
            Leads = await RowsAsync(seats.WhoLead(), PageSize),
        };
    }

    [HttpPost("{id:int}/admit")]
    public async Task<IActionResult> Admit(string slug, int id)
    {
        if (await FindAsync(slug, id) is not var (here, who))
        {
            return NotFound();
        }

        await LetInAsync(here, who);
        await db.SaveChangesAsync();
        return this.GoTo(PeopleLinks.People(here.Slug), $"{who.Person.DisplayName} is in. We have sent a welcome.");
    }

    /// <summary>Those who were ticked, each as if alone.</summary>
    [HttpPost("admit")]
    public async Task<IActionResult> AdmitSeveral(string slug, int[] ids)
    {
        if (await door.FindAsync(slug) is not { Standing.MayAdmit: true } here)
        {
            return NotFound();
        }

        if (!this.HasTicked(ids))
        {
            return this.TryAgain("Index", await PageAsync(here));
        }

        var asked = await db.Participants.Include(p => p.Person).Where(p => p.ProjectId == here.Id && ids.Contains(p.Id)).ToListAsync();
        var mine = asked.Where(p => here.Standing.MayLetIn(p.Hat, p.Person.UsualHat)).ToList();
        ids.MustBeAmong(mine.Select(p => p.Id));
        var told = await Severally.EachAsync(mine, who => who.Person.DisplayName, who => LetInAsync(here, who));
        await db.SaveChangesAsync();
        return this.GoTo(PeopleLinks.People(here.Slug), told);
    }

    private Task LetInAsync(ProjectPlace here, Participant who)
    {
        RuleBrokenException.ThrowIf(who.WhyNotLetIn(here.Standing));
        who.Admit(clock.Now(), here.Standing.PersonId);
        return post.TellAsync([who.PersonId], $"Welcome to “{here.Name}”", PeopleLinks.Agreement(here.Slug));
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
        return this.GoTo(PeopleLinks.People(here.Slug), form.Told);
    }

    private static ReasonPage PageOf(ProjectPlace here, Participant who, ReasonForm form) =>
        new(here, who.Id, who.Person.DisplayName, IsRemoval: false, form);

    /// <summary>Those who ask, whom the reader may let in.</summary>
    private async Task<IReadOnlyList<PersonRow>> WaitingAsync(ProjectPlace here)
    {
        var asked = db.Participants.Where(p => p.ProjectId == here.Id && p.State == ParticipantState.Asked);
        var rows = here.Standing.MayRun ? await RowsAsync(asked, MostWaiting) : [];
        return [.. rows.Where(r => here.Standing.MayLetIn(r.Hat, r.UsualHat)).Take(PageSize)];
    }

    private static Task<List<PersonRow>> RowsAsync(IQueryable<Participant> people, int most) =>
        people
            .AsNoTracking()
            .OrderBy(p => p.Id)
            .Take(most)
            .Select(p => new PersonRow(
                p.Id,
                p.Person.DisplayName,
                p.Hat,
                p.IsCoLead,
                p.IsFacilitator,
                p.State == ParticipantState.Asked ? p.AskedAt : p.JoinedAt ?? p.AskedAt
            )
            {
                UsualHat = p.Person.UsualHat,
                Wish = p.RemovalWish == null ? null : p.RemovalWish.Reason,
                AskedToLead = p.AskedToLead,
            })
            .ToListAsync();

    /// <summary>Somebody whom the reader may let in or not.</summary>
    private async Task<(ProjectPlace Here, Participant Who)?> FindAsync(string slug, int id) =>
        await door.FindAsync(slug) is { } here
        && await FindAsync(here, id) is { } who
        && here.Standing.MayLetIn(who.Hat, who.Person.UsualHat)
            ? (here, who)
            : null;

    private Task<Participant?> FindAsync(ProjectPlace here, int id) =>
        db.Participants.Include(p => p.Person).SingleOrDefaultAsync(p => p.ProjectId == here.Id && p.Id == id);
}
