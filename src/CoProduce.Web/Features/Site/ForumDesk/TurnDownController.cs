using CoProduce.Data;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Site.ForumDesk;

/// <summary>Saying no to somebody who works in services, with a reason that they read.</summary>
public class TurnDownController(CoProduceDbContext db, Viewer viewer, Notifier post, ForumSettings forum, TimeProvider clock) : Controller
{
    [HttpGet("forum/people/{id:int}/turn-down")]
    public async Task<IActionResult> AskWhy(int id) =>
        await FindAsync(id) is { } person ? View("TurnDown", new TurnDownPage(id, person.DisplayName, new TurnDownForm())) : NotFound();

    [HttpPost("forum/people/{id:int}/turn-down")]
    public async Task<IActionResult> SayNo(int id, [Bind(Prefix = "Form")] TurnDownForm form)
    {
        if (await FindAsync(id) is not { } person)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("TurnDown", new TurnDownPage(id, person.DisplayName, form));
        }

        person.TurnDown(form.Reason!, clock.Now());
        await post.TellAsync([id], "About where you work", SiteLinks.WhyNotConfirmed());
        await db.SaveChangesAsync();
        return this.GoTo(SiteLinks.ForumDesk(), $"Done. We have told {person.DisplayName}, with your reason.");
    }

    [HttpGet("not-confirmed")]
    public async Task<IActionResult> Why() =>
        await db.People.Where(p => p.Id == viewer.PersonId).Select(p => p.TurnedDownReason).SingleOrDefaultAsync() is { } reason
            ? View("WhyNotConfirmed", new WhyNotConfirmedPage(reason, forum))
            : NotFound();

    private async Task<Person?> FindAsync(int id) =>
        viewer.IsStaff ? await db.People.SingleOrDefaultAsync(p => p.Id == id && p.UsualHat == Hat.Professional) : null;
}
