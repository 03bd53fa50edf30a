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

        return View("Plan", new PlanPage(here, indicator, PlanForm.Of(await FindAsync(here, indicator))));
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

        var plan = await FindAsync(here, indicator);
        if (form.Missed(PlanForm.Of(plan)) is { Count: > 0 } missed)
        {
            return this.ShowBoth("Plan", new PlanPage(here, indicator, form), missed);
        }

        Write(plan, here, indicator, form);
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

        if (await FindAsync(here, indicator) is not { } plan)
        {
            return NotFound();
        }

        this.MustBeAbout(
            AnsweredTo.Mark(plan.WrittenAt),
            "The plan has other words since you opened the page. Please read them, and agree then."
        );
        plan.Agree(clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo($"{HealthLinks.Health(here.Slug)}#{indicator.Key()}", "Thank you. It now says that you agree.");
    }

    private void Write(RedPlan? plan, ProjectPlace here, Indicator sign, PlanForm form)
    {
        if (plan is null)
        {
            db.Add(new RedPlan(here.Id, sign, form.Text, form.ReviewOn!.Value, clock.Now()));
        }
        else
        {
            plan.Write(form.Text, form.ReviewOn!.Value, clock.Now());
        }
    }

    private Task<RedPlan?> FindAsync(ProjectPlace here, Indicator sign) =>
        db.RedPlans.SingleOrDefaultAsync(p => p.ProjectId == here.Id && p.Indicator == sign);
}
