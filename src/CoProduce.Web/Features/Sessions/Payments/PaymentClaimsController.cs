using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Payments;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Forum staff see to claims: two agree, one writes down that it was paid. For everyone else it is not there.</summary>
[Route("forum/payments")]
public class PaymentClaimsController(
    CoProduceDbContext db,
    ClaimsQuery claims,
    ClaimRowsQuery rows,
    Notifier post,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show() => viewer.IsStaff ? View("Claims", await claims.RunAsync()) : NotFound();

    [HttpPost("{claim:int}/agree")]
    public Task<IActionResult> Agree(int claim) => ChangeAsync(claim, AgreeTo, "You have agreed.", tells: false);

    /// <summary>Those that were ticked, each as if alone.</summary>
    [HttpPost("agree")]
    public async Task<IActionResult> AgreeToSeveral(int[] ids)
    {
        return !viewer.IsStaff ? NotFound()
            : this.HasTicked(ids) ? await AgreeToAllAsync(ids)
            : this.TryAgain("Claims", await claims.RunAsync());
    }

    private async Task<IActionResult> AgreeToAllAsync(int[] ids)
    {
        var names = (await rows.RunAsync(db.Claims.Where(c => ids.Contains(c.Id)), Severally.Most)).ToDictionary(r => r.Id, r => r.Name);
        var ticked = await db.Claims.Where(c => ids.Contains(c.Id)).ToListAsync();
        ids.MustBeAmong(ticked.Select(c => c.Id));
        var told = await Severally.EachAsync(
            ticked,
            c => names[c.Id],
            c =>
            {
                AgreeTo(c);
                return Task.CompletedTask;
            }
        );
        await db.SaveChangesAsync();
        return this.GoTo(PaymentLinks.Claims(), told);
    }

    [HttpPost("{claim:int}/settle")]
    public async Task<IActionResult> Settle(int claim, [Bind(Prefix = "Settle")] SettleClaimForm form)
    {
        if (
            ModelState.IsValid
            && await FindAsync(claim) is { } found
            && found.WhyNotSettle(form.On!.Value, clock.Today()) is { } why
            && found.IsAgreed
            && !found.IsOver
        )
        {
            ModelState.AddModelError("Settle.On", why);
        }

        return viewer.IsStaff && !ModelState.IsValid
            ? this.TryAgain("Claims", await claims.RunAsync() with { Settle = form, Mending = claim })
            : await ChangeAsync(
                claim,
                c => c.Settle(form.On!.Value, clock.Today()),
                "Written down as paid. We have told them.",
                tells: true
            );
    }

    [HttpPost("{claim:int}/turn-down")]
    public async Task<IActionResult> TurnDown(int claim, [Bind(Prefix = "TurnDown")] TurnClaimDownForm form) =>
        viewer.IsStaff && !ModelState.IsValid
            ? this.TryAgain("Claims", await claims.RunAsync() with { TurnDown = form, Mending = claim })
            : await ChangeAsync(
                claim,
                c => c.TurnDown(form.Why!, viewer.PersonId!.Value, clock.Now()),
                "Turned down. We have told them why.",
                tells: true
            );

    /// <summary>For the treasurer, who asks for bank details by phone.</summary>
    [HttpGet("claims.csv"), AsksAgain(OnlyThoseWithDuties = true)]
    public async Task<IActionResult> Csv()
    {
        if (!viewer.IsStaff)
        {
            return NotFound();
        }

        var all = await rows.RunAsync(db.Claims, int.MaxValue);
        await db.NoteLooksAsync(AuditEvent.ExportedByOther, all.Select(r => r.PersonId));
        return ClaimsFile.Of(all);
    }

    private void AgreeTo(Claim claim) => claim.Agree(viewer.PersonId!.Value, clock.Now());

    private async Task<IActionResult> ChangeAsync(int id, Action<Claim> change, string message, bool tells)
    {
        if (await FindAsync(id) is not { } claim)
        {
            return NotFound();
        }

        change(claim);
        if (tells)
        {
            await post.TellAsync([claim.PersonId], "There is news about a claim of yours", PaymentLinks.Mine());
        }

        await db.SaveChangesAsync();
        return this.GoTo(PaymentLinks.Claims(), message);
    }

    private async Task<Claim?> FindAsync(int id) => viewer.IsStaff ? await db.Claims.SingleOrDefaultAsync(c => c.Id == id) : null;
}
