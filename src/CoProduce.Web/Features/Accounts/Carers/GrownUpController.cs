using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Domain.Audit;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Carers;

/// <summary>Forum staff write down that a young person without a carer here is 18 now. They take part as a grown-up from the next request
/// on.</summary>
[Route("forum/getting-in/{person:int}/grown-up"), AsksAgain(OnlyThoseWithDuties = true)]
public class GrownUpController(CoProduceDbContext db, AccountLetters letters, IWhenSomebodyGoes going, Viewer viewer, TimeProvider clock)
    : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> GrewUp(int person)
    {
        if (!viewer.IsStaff || await db.UnderEighteens.SingleOrDefaultAsync(u => u.PersonId == person) is not { } young)
        {
            return NotFound();
        }

        young.GrewUp(clock.Now());
        db.Note(AuditEvent.CarerLinkEnded, about: person);
        letters.SayForumHelped(
            await db.Users.SingleAsync(a => a.PersonId == person),
            "The forum has written down that you are 18 or over. You take part without a carer's yes from now on."
        );
        await db.SaveChangesAsync();
        await going.AwayAsync(person);
        return this.GoTo(RecoveryLinks.Person(person), "Written down. They take part as a grown-up now.");
    }
}
