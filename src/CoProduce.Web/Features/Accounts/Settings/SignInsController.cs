using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Domain.Audit;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Settings;

/// <summary>Where somebody is signed in, and ending one of those sign-ins.</summary>
[Route("account/sign-ins"), BeforeAgreement]
public class SignInsController(CoProduceDbContext db, Viewer viewer, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show()
    {
        var (now, mine) = (clock.Now(), viewer.SignInKey);
        var rows = await db
            .SignInTickets.AsNoTracking()
            .Where(s => s.AccountId == viewer.AccountId && s.EndsAt > now && s.SecurityStamp == s.Account.SecurityStamp)
            .OrderByDescending(s => s.StartedAt)
            .Select(s => new SignInRow(s.KeyHash, s.Device, s.StartedAt, s.EndsAt, s.KeyHash == mine))
            .ToListAsync();
        return View("SignIns", new SignInsPage(rows));
    }

    [HttpPost("end")]
    public async Task<IActionResult> End(string? key)
    {
        if (await db.SignInTickets.Where(s => s.AccountId == viewer.AccountId && s.KeyHash == key).ExecuteDeleteAsync() == 0)
        {
            return NotFound();
        }

        db.Note(AuditEvent.SignInEnded, about: viewer.PersonId);
        await db.SaveChangesAsync();
        return this.GoTo(AccountLinks.SignIns(), "That sign-in has ended.");
    }
}
