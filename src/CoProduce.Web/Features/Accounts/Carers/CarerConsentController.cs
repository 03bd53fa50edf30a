using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Queries;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Carers;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Carers;

/// <summary>What a carer sees of a young person: one page for both, so that nothing is hidden from the young person.</summary>
[Route("young/{child:int}")]
public class CarerConsentController(CoProduceDbContext db, IWhenSomebodyGoes going, Viewer viewer, TimeProvider clock) : Controller
{
    private const int Most = 200;

    [HttpGet("")]
    public async Task<IActionResult> Show(int child)
    {
        if (await FindAsync(child) is not { } link)
        {
            return NotFound();
        }

        await db.NoteLooksAsync(AuditEvent.LookedAsCarer, [link.PersonId]);
        return View("Together", await PageAsync(link, new AgeForm()));
    }

    [HttpPost("age")]
    public async Task<IActionResult> MoveOn(int child, [Bind(Prefix = "Form")] AgeForm form)
    {
        if (await FindAsync(child) is not { } link || link.CarerId != viewer.PersonId)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Together", await PageAsync(link, form));
        }

        link.MoveOn(form.Band!.Value, clock.Now());
        await db.SaveChangesAsync();
        await going.AwayAsync(link.PersonId);
        return link.NeedsCarer
            ? this.GoTo(CarerLinks.Together(child), "Saved.")
            : this.GoTo(CarerLinks.Children(), "They are 18 now, so they speak for themselves. Thank you for being at their side.");
    }

    private Task<UnderEighteen?> FindAsync(int child)
    {
        var me = viewer.PersonId;
        return db
            .UnderEighteens.Include(u => u.Person)
            .SingleOrDefaultAsync(u =>
                u.Id == child
                && u.EndedAt == null
                && u.CarerAgreedAt != null
                && u.SaidYesAt != null
                && (u.PersonId == me || u.CarerId == me)
            );
    }

    private async Task<CarerConsentPage> PageAsync(UnderEighteen link, AgeForm form)
    {
        var projects = await (
            from s in db.Participants
            where s.PersonId == link.PersonId && s.State == ParticipantState.TakingPart
            join p in db.Projects on s.ProjectId equals p.Id
            orderby p.Id
            select p.Name
        ).ToListAsync();
        var said = await (
            from c in db.Contributions.AsNoTracking().StillThere()
            where
                c.Author.PersonId == link.PersonId
                && c.Audience == Audience.Project
                && c.ShownAs != NameShown.GroupOnly
                && c.PassedOnAt == null
            join p in db.Projects on c.ProjectId equals p.Id
            orderby c.Id descending
            select new TogetherRow(p.Name, c.Kind, c.Text, c.SaidAt)
        )
            .Take(Most)
            .ToListAsync();
        return new CarerConsentPage(
            link.Id,
            link.Person.DisplayName,
            link.Band,
            link.AskAgainAt,
            link.CarerId == viewer.PersonId,
            projects,
            said,
            form
        );
    }
}
