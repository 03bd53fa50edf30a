using CoProduce.Data;
using CoProduce.Web.Features.Health.Figures;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>What counts as good, changed by forum staff with a reason. Figures keep the version they were made with.</summary>
[Route("forum/thresholds")]
public class ThresholdsController(CoProduceDbContext db, HealthReading reading, Viewer viewer, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show() => viewer.IsStaff ? View("Thresholds", await PageAsync(null)) : NotFound();

    [HttpPost("")]
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

        db.Add((await reading.ThresholdsAsync()).Change(form.ToDraft(), form.Reason, viewer.PersonId!.Value, clock.Now()));
        await db.SaveChangesAsync();
        return this.GoTo(HealthLinks.Thresholds(), "Saved. New figures are made with it. Old ones stay as they were.");
    }

    private async Task<ThresholdsPage> PageAsync(ThresholdsForm? form)
    {
        var now = await reading.ThresholdsAsync();
        var history = await db
            .HealthThresholds.AsNoTracking()
            .OrderByDescending(t => t.Number)
            .Select(t => new ThresholdsRow(t.Number, t.Reason, t.ChangedAt))
            .ToListAsync();
        return new ThresholdsPage(now.Number, form is { Shares.Count: 9 } ? form : ThresholdsForm.Of(now), history);
    }
}
