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

        if (!person.IsApproved)
        {
            person.Approve(clock.Now());
            await post.TellAsync([person.Id], "The forum has confirmed where you work. You can join projects now.", ProjectLinks.All());
            await db.SaveChangesAsync();
        }

        return this.GoTo(SiteLinks.ForumDesk(), $"{person.DisplayName} can join projects now. We have told them.");
    }

    [HttpPost("{id:int}/training")]
    public async Task<IActionResult> RecordTraining(int id, [Bind(Prefix = "Form")] TrainingForm form)
    {
        if (await FindAsync(id) is not { } person)
        {
            return NotFound();
        }

        if (form.TrainedOn > clock.Today())
        {
            ModelState.AddModelError("Form.TrainedOn", "Give a day that has been.");
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Professionals", await PageAsync(id + 1) with { Form = form, Mending = id });
        }

        person.RecordTraining(form.TrainedOn!.Value.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc));
        await db.SaveChangesAsync();
        return this.GoTo(SiteLinks.Professionals(), $"{person.DisplayName}'s training is written down.");
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
