using CoProduce.Data;
using CoProduce.Domain.Health;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>What a project does about a red sign. Those who run it write it, the lead for families agrees.</summary>
[Route("projects/{slug}/health/plans/{sign}")]
public class PlansController(CoProduceDbContext db, ProjectAccess door, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Write(string slug, string sign)
    {
        if (await door.FindAsync(slug) is not { Standing.MayRun: true } here || Indicators.FromKey(sign) is not { } indicator)
        {
            return NotFound();
        }

        var plan = await db.RedPlans.AsNoTracking().SingleOrDefaultAsync(p => p.ProjectId == here.Id && p.Indicator == indicator);
        return View("Plan", new PlanPage(here, indicator, new PlanForm { Text = plan?.Text, ReviewOn = plan?.ReviewOn }));
    }

    [HttpPost("")]
    public async Task<IActionResult> Write(string slug, string sign, [Bind(Prefix = "Form")] PlanForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.MayRun: true } here || Indicators.FromKey(sign) is not { } indicator)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Plan", new PlanPage(here, indicator, form));
        }

        if (await db.RedPlans.SingleOrDefaultAsync(p => p.ProjectId == here.Id && p.Indicator == indicator) is { } plan)
        {
            plan.Write(form.Text, form.ReviewOn!.Value, clock.Now());
        }
        else
        {
            db.Add(new RedPlan(here.Id, indicator, form.Text, form.ReviewOn!.Value, clock.Now()));
        }

        await db.SaveChangesAsync();
        return this.GoTo($"{HealthLinks.Health(here.Slug)}#{indicator.Key()}", "Saved. It counts once the lead for families agrees.");
    }

    [HttpPost("agree")]
    public async Task<IActionResult> Agree(string slug, string sign)
    {
        if (
            await door.FindAsync(slug) is not { } here
            || !here.Standing.MayLeadFor(Side.LivedExperience)
            || Indicators.FromKey(sign) is not { } indicator
        )
        {
            return NotFound();
        }

        if (await db.RedPlans.SingleOrDefaultAsync(p => p.ProjectId == here.Id && p.Indicator == indicator) is not { } plan)
        {
            return NotFound();
        }

        plan.Agree(clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo($"{HealthLinks.Health(here.Slug)}#{indicator.Key()}", "Thank you. It now says that you agree.");
    }
}
