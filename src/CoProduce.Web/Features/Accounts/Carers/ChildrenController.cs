using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Carers;
using CoProduce.Web.Features.Accounts.Invitations;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Carers;

/// <summary>A carer's side: who asks them, their yes, and ending it.</summary>
[Route("account/children")]
public class ChildrenController(
    CoProduceDbContext db,
    Notifier post,
    InvitedSeats seats,
    IWhenSomebodyGoes going,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show() =>
        View(
            "Children",
            new ChildrenPage(
                await (await MineAsync())
                    .AsNoTracking()
                    .OrderBy(u => u.Id)
                    .Select(u => new ChildRow(u.Id, u.Person.DisplayName, u.CarerAgreedAt != null, u.SaidYesAt != null))
                    .ToListAsync()
            )
        );

    [HttpPost("{child:int}/yes")]
    public async Task<IActionResult> Agree(int child)
    {
        if (await (await MineAsync()).Include(u => u.Person).SingleOrDefaultAsync(u => u.Id == child) is not { } link)
        {
            return NotFound();
        }

        link.Agree(viewer.PersonId!.Value, !viewer.IsUnder18, clock.Now());
        db.Note(AuditEvent.CarerAgreed, about: link.PersonId);
        await post.TellAsync([link.PersonId], "Your carer has said yes", CarerLinks.Carer());
        if (link.HasAgreement)
        {
            await seats.GiveAsync(link.Person);
        }

        await db.SaveChangesAsync();
        await going.AwayAsync(link.PersonId);
        return this.GoTo(CarerLinks.Children(), "Thank you. You can change your mind at any time.");
    }

    [HttpPost("{child:int}/end")]
    public async Task<IActionResult> End(int child)
    {
        if (await (await MineAsync()).SingleOrDefaultAsync(u => u.Id == child) is not { } link)
        {
            return NotFound();
        }

        link.End(clock.Now());
        db.Note(AuditEvent.CarerLinkEnded, about: link.PersonId);
        await post.TellAsync([link.PersonId], "Your carer has taken back their yes", CarerLinks.Carer());
        await db.SaveChangesAsync();
        await going.AwayAsync(link.PersonId);
        return this.GoTo(CarerLinks.Children(), "It has ended. It counts from now on.");
    }

    /// <summary>Those linked with this person, and those who wait for whoever has this email.</summary>
    private async Task<IQueryable<UnderEighteen>> MineAsync()
    {
        var me = viewer.PersonId;
        var email = await db.Users.Where(a => a.Id == viewer.AccountId).Select(a => a.NormalizedEmail).SingleAsync();
        return db.UnderEighteens.Where(u =>
            u.EndedAt == null && u.PersonId != me && (u.CarerId == me || (u.CarerId == null && u.NormalizedCarerEmail == email))
        );
    }
}
