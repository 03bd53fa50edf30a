using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Decisions.Answer;
using CoProduce.Web.Features.Decisions.Open;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Run;

/// <summary>Small things about a decision: how much it matters, how children were heard, when it is looked at again.</summary>
[Route("projects/{slug}/decisions/{number:int}")]
public class RunDecisionController(CoProduceDbContext db, ProjectAccess door, DecisionPageQuery page, TimeProvider clock) : Controller
{
    [HttpPost("weight")]
    public async Task<IActionResult> Weigh(string slug, int number, Weight weight) =>
        await door.FindAsync(slug) is { } here
        && here.Standing.MayLeadFor(Side.LivedExperience)
        && await FindAsync(here, number) is { } decision
            ? await ChangeAsync(here, decision, () => decision.Weigh(weight), "Saved.")
            : NotFound();

    [HttpPost("children")]
    public async Task<IActionResult> SayHowChildrenWereHeard(string slug, int number, [Bind(Prefix = "Lundy")] LundyForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.MayRun: true } here || await FindAsync(here, number) is not { } decision)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(here.Standing.WhyNotDecide);
        if (ModelState.IsValid && form.Missed(LundyForm.From(decision.Lundy)) is { Count: > 0 } missed)
        {
            return this.ShowBoth("Details", (await page.RunAsync(here, number, heard: form))!, missed);
        }

        return ModelState.IsValid
            ? await ChangeAsync(
                here,
                decision,
                () => decision.SayHowChildrenWereHeard(form.ToLundy()),
                form.ToLundy().IsComplete
                    ? "Thank you. All four answers are there."
                    : "Saved. It cannot close before all four answers are there."
            )
            : this.TryAgain("Details", (await page.RunAsync(here, number, heard: form))!);
    }

    [HttpPost("review")]
    public async Task<IActionResult> Review(string slug, int number, DateOnly? on)
    {
        if (await door.FindAsync(slug) is not { Standing.MayRun: true } here || await FindAsync(here, number) is not { } decision)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(here.Standing.WhyNotDecide);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Details", (await page.RunAsync(here, number))!);
        }

        this.MustBeAbout(
            AnsweredTo.Mark(decision.ReviewOn),
            "Somebody else chose another day since you opened the page. Please look at it first."
        );
        return await ChangeAsync(
            here,
            decision,
            () => decision.ReviewOnDay(on, clock.Today()),
            "Saved. Everyone can see when we look at it again."
        );
    }

    private async Task<IActionResult> ChangeAsync(ProjectPlace here, Decision decision, Action change, string message)
    {
        change();
        await db.SaveChangesAsync();
        return this.GoTo(DecisionLinks.Decision(here.Slug, decision.Number), message);
    }

    private Task<Decision?> FindAsync(ProjectPlace here, int number) =>
        db.Decisions.SingleOrDefaultAsync(d => d.ProjectId == here.Id && d.Number == number);
}
