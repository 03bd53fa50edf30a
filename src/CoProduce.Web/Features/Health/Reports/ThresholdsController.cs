using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Health;
using CoProduce.Web.Features.Health.Figures;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>What counts as good, changed by two of the forum staff with a reason. Everybody reads the changes. Figures keep the version
/// they were made with.</summary>
public class ThresholdsController(CoProduceDbContext db, HealthReading reading, Viewer viewer, Notifier post, TimeProvider clock)
    : Controller
{
    [HttpGet("what-counts-as-good"), AllowAnonymous]
    public async Task<IActionResult> History() => View("History", await PageAsync(null));

    [HttpGet("forum/thresholds")]
    public async Task<IActionResult> Show() => viewer.IsStaff ? View("Thresholds", await PageAsync(null)) : NotFound();

    [HttpPost("forum/thresholds")]
    public async Task<IActionResult> Change([Bind(Prefix = "Form")] ThresholdsForm form)
    {
        if (!viewer.IsStaff)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Thresholds", await PageAsync(form));
        }

        if (form.Missed(ThresholdsForm.Of(await reading.ThresholdsAsync())) is { Count: > 0 } missed)
        {
            return this.ShowBoth("Thresholds", await PageAsync(form), missed);
        }

        await AskAsync(form);
        return this.GoTo(HealthLinks.Thresholds(), "It waits for a second person of the forum staff. Nothing is measured with it yet.");
    }

    private async Task AskAsync(ThresholdsForm form)
    {
        RuleBrokenException.ThrowIf(
            await WaitingAsync() is null ? null : "Somebody has asked for a change already. It waits for a second person."
        );
        var me = viewer.PersonId!.Value;
        db.Add((await reading.ThresholdsAsync()).Change(form.ToDraft(), form.Reason, me, clock.Now()));
        await post.TellAsync(
            [.. (await db.StaffAsync()).Where(p => p != me)],
            "Somebody wants to change what counts as good. A second person has to agree",
            HealthLinks.Thresholds()
        );
        await db.SaveChangesAsync();
    }

    [HttpPost("forum/thresholds/{verb:regex(^(agree|drop)$)}")]
    public async Task<IActionResult> Answer(string verb)
    {
        if (!viewer.IsStaff || await WaitingAsync() is not { } waits)
        {
            return NotFound();
        }

        this.MustBeAbout(AnsweredTo.Mark(waits.Id), "Another change waits since you opened the page. Please look at it first.");
        if (verb == "drop")
        {
            db.Remove(waits);
        }
        else
        {
            waits.Agree(viewer.PersonId!.Value, clock.Now());
        }

        await db.SaveChangesAsync();
        return this.GoTo(
            HealthLinks.Thresholds(),
            verb == "drop" ? "It is dropped. Nothing has changed." : "Agreed. New figures are made with it. Old ones stay as they were."
        );
    }

    private Task<Thresholds?> WaitingAsync() => db.HealthThresholds.SingleOrDefaultAsync(t => t.AgreedAt == null);

    private async Task<ThresholdsPage> PageAsync(ThresholdsForm? form)
    {
        var now = await reading.ThresholdsAsync();
        var history = await db
            .HealthThresholds.AsNoTracking()
            .Where(t => t.AgreedAt != null)
            .OrderByDescending(t => t.Number)
            .ToListAsync();
        return new ThresholdsPage(
            now.Number,
            form is { Shares.Count: 9 } ? form : ThresholdsForm.Of(now),
            [.. history.Select(ThresholdsRow.Of)]
        )
        {
            Waiting = await WaitingAsync() is { } waits ? ThresholdsRow.Of(waits) : null,
            IsMine = await db.HealthThresholds.AnyAsync(t => t.AgreedAt == null && t.ByPersonId == viewer.PersonId),
            Usual = ThresholdsRow.Of(Thresholds.Usual),
        };
    }
}
