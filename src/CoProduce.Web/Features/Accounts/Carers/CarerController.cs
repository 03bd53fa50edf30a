using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Domain;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Carers;
using CoProduce.Web.Features.Accounts.Invitations;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Carers;

/// <summary>"Ask my carer": a young person's own yes, and whether their carer has said yes too.</summary>
[Route("account/carer"), BeforeAgreement]
public class CarerController(
    CoProduceDbContext db,
    CarerLetters letters,
    LettersToStrangers strangers,
    InvitedSeats seats,
    IWhenSomebodyGoes going,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(bool needed) =>
        await MineAsync() is { } mine
            ? View(
                "Carer",
                new CarerPage(
                    CarerState.Of(mine),
                    mine.HasAgreement ? await db.People.Where(p => p.Id == mine.CarerId).Select(p => p.DisplayName).SingleAsync() : null,
                    needed && mine.IsWaiting
                )
            )
            : NotFound();

    [HttpPost("yes"), EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> SayYes()
    {
        if (await MineAsync() is not { } mine)
        {
            return NotFound();
        }

        mine.SayYes(clock.Now());
        if (mine.HasAgreement)
        {
            await seats.GiveAsync(mine.Person);
        }
        else
        {
            RuleBrokenException.ThrowIf(await strangers.WhyNotSendAsync());
            await letters.AskAsync(mine.CarerEmail);
        }

        await db.SaveChangesAsync();
        await going.AwayAsync(mine.PersonId);
        return this.GoTo(
            CarerLinks.Carer(),
            mine.HasAgreement ? "Thank you. You can take part now." : "Thank you. We have asked your carer by email."
        );
    }

    [HttpPost("end")]
    public async Task<IActionResult> End()
    {
        if (await MineAsync() is not { } mine)
        {
            return NotFound();
        }

        mine.End(clock.Now());
        db.Note(AuditEvent.CarerLinkEnded, about: mine.PersonId);
        await db.SaveChangesAsync();
        await going.AwayAsync(mine.PersonId);
        return this.GoTo(CarerLinks.Carer(), "It has ended. Your carer sees nothing of yours any more.");
    }

    private Task<UnderEighteen?> MineAsync() =>
        db
            .UnderEighteens.Include(u => u.Person)
            .SingleOrDefaultAsync(u => u.PersonId == viewer.PersonId && u.Band != AgeBand.EighteenOrOver);
}
