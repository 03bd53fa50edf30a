using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Decisions.Open;

/// <summary>The next round of a question. The ballot before stays as it was.</summary>
[Route("projects/{slug}/decisions/{number:int}")]
public class AskAgainController(CoProduceDbContext db, FindingDecisions decisions, DecisionOpening opening, TimeProvider clock) : Controller
{
    [HttpGet("again")]
    public async Task<IActionResult> Again(string slug, int number) =>
        await decisions.FindAsync(slug, number) is ({ Standing.MayRun: true } here, { NextRound: { } round } decision)
            ? View("New", await AgainPageAsync(here, decision, round, Filled(decision, round)))
            : NotFound();

    [HttpPost("again")]
    public async Task<IActionResult> AskAgain(string slug, int number, [Bind(Prefix = "Form")] NewDecisionForm form)
    {
        if (await decisions.FindAsync(slug, number) is not ({ Standing.MayRun: true } here, { } decision))
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(here.Standing.WhyNotDecide);
        RuleBrokenException.ThrowIf(decision.NextRound is null ? "There is no further round for this decision." : null);
        var round = decision.NextRound!.Value;
        if (round is Round.SecondBallot)
        {
            form.Options = Filled(decision, round).Options;
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("New", await AgainPageAsync(here, decision, round, form));
        }

        var next = await db.TogetherAsync(() => AskAsync(here, decision, round, form));
        return this.GoTo(DecisionLinks.Decision(here.Slug, next.Number), "The question is open again. We have told everyone who is asked.");
    }

    private async Task<Decision> AskAsync(ProjectPlace here, Decision decision, Round round, NewDecisionForm form)
    {
        await decisions.TakeAsync(decision);
        RuleBrokenException.ThrowIf(decision.WhyNotFollow(round, await decisions.IsFollowedAsync(decision)));
        return await opening.OpenAsync(here, form.ToDraft() with { Follows = decision, Round = round });
    }

    private NewDecisionForm Filled(Decision decision, Round round) =>
        NewDecisionForm.From(decision, clock.Today().AddDays(NewDecisionForm.UsualDays), onlyAcceptable: round is Round.SecondBallot);

    private async Task<NewDecisionPage> AgainPageAsync(ProjectPlace here, Decision decision, Round round, NewDecisionForm form) =>
        new(
            here,
            form,
            await opening.SourcesAsync(here),
            await decisions.IsFollowedAsync(decision) ? "This question has already been asked again." : await opening.WhyNotAsync(here),
            DecisionLinks.Again(here.Slug, decision.Number),
            round.Invitation(),
            "The ballot before stays as it was. Everyone who is in the project now is asked.",
            "Ask everyone again"
        )
        {
            OptionsAreFixed = round is Round.SecondBallot,
        };
}
