using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Domain.Audit;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Site.ForumDesk;

/// <summary>People who work in services: confirming where they work, and writing down their training.</summary>
[Route("forum/people")]
public class ProfessionalsController(CoProduceDbContext db, Viewer viewer, Notifier post, TimeProvider clock) : Controller
{
    private const int PageSize = 50;

    [HttpGet]
    public async Task<IActionResult> Show(int? before) => viewer.IsStaff ? View("Professionals", await PageAsync(before)) : NotFound();

    [HttpPost("{id:int}/approve")]
    public async Task<IActionResult> Approve(int id)
    {
        if (await FindAsync(id) is not { } person)
        {
            return NotFound();
        }

        await ConfirmAsync(person);
        await db.SaveChangesAsync();
        return this.GoTo(SiteLinks.ForumDesk(), $"{person.DisplayName} can join projects now. We have told them.");
    }

    /// <summary>Those who were ticked, each as if alone.</summary>
    [HttpPost("approve")]
    public async Task<IActionResult> ApproveSeveral(int[] ids) =>
        viewer.IsStaff ? await EachAsync(ids, ConfirmAsync, SiteLinks.ForumDesk()) : NotFound();

    [HttpPost("{id:int}/training")]
    public async Task<IActionResult> RecordTraining(int id, [Bind(Prefix = "Form")] TrainingForm form)
    {
        if (await FindAsync(id) is not { } person)
        {
            return NotFound();
        }

        if (!IsADayThatHasBeen(form, "Form"))
        {
            return this.TryAgain("Professionals", await PageAsync(id + 1) with { Form = form, Mending = id });
        }

        await TrainAsync(person, form);
        await db.SaveChangesAsync();
        return this.GoTo(SiteLinks.Professionals(), $"{person.DisplayName}'s training is written down.");
    }

    /// <summary>Those who were ticked finished it on one day, such as people who sat in the same room.</summary>
    [HttpPost("training")]
    public async Task<IActionResult> TrainSeveral(int[] ids, [Bind(Prefix = "Together")] TrainingForm form)
    {
        if (!viewer.IsStaff)
        {
            return NotFound();
        }

        return this.HasTicked(ids) & IsADayThatHasBeen(form, "Together")
            ? await EachAsync(ids, person => TrainAsync(person, form), SiteLinks.Professionals())
            : this.TryAgain("Professionals", await PageAsync(null) with { Together = form });
    }

    private bool IsADayThatHasBeen(TrainingForm form, string name)
    {
        if (form.TrainedOn is { } on && Person.WhyNotTrained(on, clock.Today()) is { } why)
        {
            ModelState.AddModelError($"{name}.{nameof(form.TrainedOn)}", why);
        }

        return ModelState.IsValid;
    }

    private Task TrainAsync(Person person, TrainingForm form)
    {
        person.RecordTraining(form.TrainedOn!.Value.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc), viewer.PersonId);
        return Task.CompletedTask;
    }

    private async Task<IActionResult> EachAsync(int[] ids, Func<Person, Task> act, string page)
    {
        var people = await db.People.Where(p => ids.Contains(p.Id) && p.UsualHat == Hat.Professional).ToListAsync();
        ids.MustBeAmong(people.Select(p => p.Id));
        var told = await Severally.EachAsync(people, p => p.DisplayName, act);
        await db.SaveChangesAsync();
        return this.GoTo(page, told);
    }

    private async Task ConfirmAsync(Person person)
    {
        if (!person.IsApproved)
        {
            person.Approve(clock.Now());
            await post.TellAsync([person.Id], "The forum has confirmed where you work. You can join projects now.", ProjectLinks.All());
        }
    }

    private async Task<Person?> FindAsync(int id) =>
        viewer.IsStaff ? await db.People.SingleOrDefaultAsync(p => p.Id == id && p.UsualHat == Hat.Professional) : null;

    private async Task<ProfessionalsPage> PageAsync(int? before)
    {
        var rows = await (
            from p in db.People.AsNoTracking()
            where p.UsualHat == Hat.Professional && (before == null || p.Id < before)
            join a in db.Users on p.Id equals a.PersonId into accounts
            from a in accounts.DefaultIfEmpty()
            orderby p.Id descending
            select new ProfessionalRow(p.Id, p.DisplayName, a == null ? null : a.Email, p.KnownSince, p.ApprovedAt, p.TrainedAt)
            {
                TurnedDownAt = p.TurnedDownAt,
            }
        )
            .Take(PageSize + 1)
            .ToListAsync();
        var shown = rows.Take(PageSize).ToList();
        await db.NoteLooksAsync(AuditEvent.LookedAtContact, shown.Where(p => p.Email is not null).Select(p => p.Id));
        return new ProfessionalsPage(shown, rows.Count > PageSize ? shown[^1].Id : null, new TrainingForm(), null);
    }
}
