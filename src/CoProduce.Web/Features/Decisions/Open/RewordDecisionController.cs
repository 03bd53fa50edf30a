using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Open;

/// <summary>A new wording of a question that is open. Once somebody has answered, it is a new version.</summary>
[Route("projects/{slug}/decisions/{number:int}/edit")]
public class RewordDecisionController(CoProduceDbContext db, FindingDecisions decisions, DecisionOpening opening, TimeProvider clock)
    : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(string slug, int number) =>
        await decisions.FindAsync(slug, number) is ({ Standing.MayRun: true } here, { } decision) && decision.IsOpen(clock.Now())
            ? View("New", await EditPageAsync(here, decision, Standing(decision)))
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Save(string slug, int number, [Bind(Prefix = "Form")] NewDecisionForm form)
    {
        if (await decisions.FindAsync(slug, number) is not ({ Standing.MayRun: true } here, { } decision))
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(here.Standing.WhyNotDecide);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("New", await EditPageAsync(here, decision, form));
        }

        if (form.Missed(Standing(decision)) is { Count: > 0 } missed)
        {
            return this.ShowBoth("New", await EditPageAsync(here, decision, form), missed);
        }

        var (at, message) = await db.TogetherAsync(() => RewordAsync(here, decision, form.ToDraft()));
        return this.GoTo(DecisionLinks.Decision(here.Slug, at), message);
    }

    private static NewDecisionForm Standing(Decision decision) => NewDecisionForm.From(decision, decision.ClosesAt.ForumDay());

    /// <summary>Before the first answer the words change in place. After it a new version takes the place of this one, and everyone is
    /// asked again.</summary>
    private async Task<(int Number, string Message)> RewordAsync(ProjectPlace here, Decision decision, Decision.DecisionDraft draft)
    {
        await decisions.TakeAsync(decision);
        if (!await db.Positions.AnyAsync(p => p.DecisionId == decision.Id))
        {
            decision.Reword(draft, anyoneAnswered: false, clock.Now());
            await opening.StandOnAsync(here, decision, draft.StandsOn);
            await db.SaveChangesAsync();
            return (decision.Number, "Saved. Nobody had answered yet.");
        }

        decision.BeReplaced(clock.Now());
        var next = await opening.OpenAsync(here, draft with { Follows = decision, Round = Round.NewVersion });
        return (next.Number, "This is a new version. Everyone is asked again.");
    }

    private async Task<NewDecisionPage> EditPageAsync(ProjectPlace here, Decision decision, NewDecisionForm form)
    {
        var answered = await db.Positions.AnyAsync(p => p.DecisionId == decision.Id);
        return new NewDecisionPage(
            here,
            form,
            await opening.SourcesAsync(here, decision),
            here.Standing.WhyNotDecide,
            DecisionLinks.Edit(here.Slug, decision.Number),
            answered ? "Make a new version" : "Change the wording",
            answered
                ? "Somebody has answered already. A new version asks everyone again, and the answers to this one are not counted."
                : "Nobody has answered yet, so the words can still change.",
            answered ? "Make a new version, and ask everyone again" : "Save the words"
        );
    }
}
