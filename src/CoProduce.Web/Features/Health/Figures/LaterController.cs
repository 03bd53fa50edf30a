using CoProduce.Data;
using CoProduce.Domain.Health;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>Putting a warning aside with a reason, and announcing times without news.</summary>
[Route("projects/{slug}/health")]
public class LaterController(CoProduceDbContext db, ProjectAccess door, Viewer viewer, TimeProvider clock) : Controller
{
    [HttpGet("later/{warning}")]
    public async Task<IActionResult> Later(string slug, Warning warning) =>
        await door.FindAsync(slug) is { Standing.MayRun: true } here && Enum.IsDefined(warning) && Snooze.WhyNever(warning) is null
            ? View(new SnoozePage(here, warning, new SnoozeForm(), await AboutAsync(here, warning)))
            : NotFound();

    [HttpPost("later/{warning}")]
    public async Task<IActionResult> Later(string slug, Warning warning, [Bind(Prefix = "Form")] SnoozeForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.MayRun: true } here || !Enum.IsDefined(warning))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Later", new SnoozePage(here, warning, form, await AboutAsync(here, warning)));
        }

        this.MustBeAbout(
            await AboutAsync(here, warning),
            "Somebody has put this warning aside since you opened the page. Please look at their reason first."
        );

        db.Add(new Snooze(here.Id, warning, form.Reason, form.Until!.Value, viewer.PersonId!.Value, clock.Now()));
        await db.SaveChangesAsync();
        return this.GoTo(HealthLinks.Health(here.Slug), "Put aside. Your reason is shown until then.");
    }

    [HttpGet("quiet")]
    public async Task<IActionResult> Quiet(string slug) =>
        await door.FindAsync(slug) is { Standing.MayRun: true } here
            ? View(new QuietPage(here, await RowsAsync(here), new QuietForm()))
            : NotFound();

    [HttpPost("quiet")]
    public async Task<IActionResult> Quiet(string slug, [Bind(Prefix = "Form")] QuietForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.MayRun: true } here)
        {
            return NotFound();
        }

        var rows = await RowsAsync(here);
        var others = rows.Select(r => new QuietTime(r.From, r.To)).ToList();
        if (ModelState.IsValid && QuietPeriod.WhyNot(form.From, form.To, others, clock.Today()) is { } why)
        {
            ModelState.AddModelError("Form.From", why);
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Quiet", new QuietPage(here, rows, form));
        }

        db.Add(new QuietPeriod(here.Id, form.From!.Value, form.To!.Value, form.Why, others, clock.Now()));
        await db.SaveChangesAsync();
        return this.GoTo(HealthLinks.Quiet(here.Slug), "Announced. Days without news do not count then.");
    }

    /// <summary>Whichever reason was the last when the page was opened.</summary>
    private async Task<string> AboutAsync(ProjectPlace here, Warning warning) =>
        AnsweredTo.Mark(await db.Snoozes.Where(s => s.ProjectId == here.Id && s.Warning == warning).MaxAsync(s => (int?)s.Id));

    private Task<List<QuietRow>> RowsAsync(ProjectPlace here) =>
        db
            .QuietPeriods.AsNoTracking()
            .Where(q => q.ProjectId == here.Id)
            .OrderBy(q => q.From)
            .Select(q => new QuietRow(q.From, q.To, q.Why))
            .ToListAsync();
}
