using System.Globalization;
using System.Text;
using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Payments;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using CsvHelper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Forum staff see to claims: two agree, one writes down that it was paid. For everyone else it is not there.</summary>
[Route("forum/payments")]
public class ClaimsController(CoProduceDbContext db, PaymentQueries payments, Notifier post, Viewer viewer, TimeProvider clock) : Controller
{
    /// <summary>A cell that a spreadsheet would take for a formula is escaped.</summary>
    private static readonly CsvWriterOptions Table = CsvWriterOptions.Default with { Injection = CsvInjection.Escape };

    [HttpGet("")]
    public async Task<IActionResult> Show() => viewer.IsStaff ? View("Claims", await payments.WaitingAsync()) : NotFound();

    [HttpPost("{claim:int}/agree")]
    public Task<IActionResult> Agree(int claim) =>
        ChangeAsync(claim, c => c.Agree(viewer.PersonId!.Value, clock.Now()), "You have agreed.", tells: false);

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
            ? this.TryAgain("Claims", await payments.WaitingAsync() with { Settle = form, Mending = claim })
            : await ChangeAsync(
                claim,
                c => c.Settle(form.On!.Value, clock.Today()),
                "Written down as paid. We have told them.",
                tells: true
            );
    }

    [HttpPost("{claim:int}/turn-down")]
    public async Task<IActionResult> TurnDown(int claim, [Bind(Prefix = "TurnDown")] TurnDownForm form) =>
        viewer.IsStaff && !ModelState.IsValid
            ? this.TryAgain("Claims", await payments.WaitingAsync() with { TurnDown = form, Mending = claim })
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

        var rows = await payments.RowsAsync(db.Claims, int.MaxValue);
        await db.NoteLooksAsync(AuditEvent.ExportedByOther, rows.Select(r => r.PersonId));
        await using var written = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(written, Table, leaveOpen: true))
        {
            csv.WriteRecord(["claim", "name", "project", "what", "for", "pounds", "claimed", "agreed by", "and by", "paid on", "stands"]);
            foreach (var r in rows)
            {
                csv.WriteRecord([
                    $"{r.Id}",
                    r.Name,
                    r.Project,
                    r.KindWords,
                    r.For,
                    (r.Pence / 100m).ToString("0.00", CultureInfo.InvariantCulture),
                    r.ClaimedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    r.AgreedBy ?? "",
                    r.AlsoAgreedBy ?? "",
                    r.SettledOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
                    r.Stands,
                ]);
            }
        }

        return File(
            Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(written.ToString())).ToArray(),
            "text/csv; charset=utf-8",
            "claims.csv"
        );
    }

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
