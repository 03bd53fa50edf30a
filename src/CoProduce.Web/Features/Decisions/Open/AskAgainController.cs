using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Open;

/// <summary>The next round of a question, and a new wording of it. The ballot before stays as it was.</summary>
[Route("projects/{slug}/decisions/{number:int}")]
public class AskAgainController(CoProduceDbContext db, ProjectAccess door, DecisionOpening opening, TimeProvider clock) : Controller
{
    [HttpGet("again")]
    public async Task<IActionResult> Again(string slug, int number) =>
        await FindAsync(slug, number) is ({ Standing.MayRun: true } here, { NextRound: { } round } decision)
            ? View("New", await AgainPageAsync(here, decision, round, Filled(decision, round)))
            : NotFound();

    [HttpPost("again")]
    public async Task<IActionResult> AskAgain(string slug, int number, [Bind(Prefix = "Form")] NewDecisionForm form)
    {
        if (await FindAsync(slug, number) is not ({ Standing.MayRun: true } here, { } decision))
        {
            return NotFound();
        }

        var round = decision.NextRound ?? throw new RuleBrokenException("There is no further round for this decision.");
        form.Options = round is Round.SecondBallot ? Filled(decision, round).Options : form.Options;

        if (!ModelState.IsValid)
        {
            return this.TryAgain("New", await AgainPageAsync(here, decision, round, form));
        }

        var next = await db.TogetherAsync(async () =>
        {
            await TakeAsync(decision);
            RuleBrokenException.ThrowIf(decision.WhyNotFollow(round, await IsFollowedAsync(decision)));
            return await opening.OpenAsync(here, form.ToDraft() with { Follows = decision, Round = round });
        });
        return this.GoTo(DecisionLinks.Decision(here.Slug, next.Number), "The question is open again. We have told everyone who is asked.");
    }

    [HttpGet("edit")]
    public async Task<IActionResult> Edit(string slug, int number) =>
        await FindAsync(slug, number) is ({ Standing.MayRun: true } here, { } decision) && decision.IsOpen(clock.Now())
            ? View("New", await EditPageAsync(here, decision, Standing(decision)))
            : NotFound();

    [HttpPost("edit")]
    public async Task<IActionResult> Save(string slug, int number, [Bind(Prefix = "Form")] NewDecisionForm form)
    {
        if (await FindAsync(slug, number) is not ({ Standing.MayRun: true } here, { } decision))
        {
            return NotFound();
        }

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
        await TakeAsync(decision);
        RuleBrokenException.ThrowIf(await opening.WhyUntrainedAsync(here));
        if (!await db.Positions.AnyAsync(p => p.DecisionId == decision.Id))
        {
            decision.Reword(draft, anyoneAnswered: false, clock.Now());
            await db.SaveChangesAsync();
            return (decision.Number, "Saved. Nobody had answered yet.");
        }

        decision.BeReplaced(clock.Now());
        var next = await opening.OpenAsync(here, draft with { Follows = decision, Round = Round.NewVersion });
        return (next.Number, "This is a new version. Everyone is asked again.");
    }

    private Task<bool> TakeAsync(Decision decision) => db.LockAsync(db.Decisions.Where(d => d.Id == decision.Id));

    private Task<bool> IsFollowedAsync(Decision decision) => db.Decisions.AnyAsync(d => d.FollowsId == decision.Id);

    private NewDecisionForm Filled(Decision decision, Round round) =>
        NewDecisionForm.From(decision, clock.Today().AddDays(NewDecisionForm.UsualDays), onlyAcceptable: round is Round.SecondBallot);

    private async Task<NewDecisionPage> AgainPageAsync(ProjectPlace here, Decision decision, Round round, NewDecisionForm form) =>
        new(
            here,
            form,
            await opening.SourcesAsync(here),
            await IsFollowedAsync(decision) ? "This question has already been asked again." : await opening.WhyNotAsync(here),
            DecisionLinks.Again(here.Slug, decision.Number),
            round.Invitation(),
            "The ballot before stays as it was. Everyone who is in the project now is asked.",
            "Ask everyone again"
        )
        {
            OptionsAreFixed = round is Round.SecondBallot,
        };

    private async Task<NewDecisionPage> EditPageAsync(ProjectPlace here, Decision decision, NewDecisionForm form)
    {
        var answered = await db.Positions.AnyAsync(p => p.DecisionId == decision.Id);
        return new NewDecisionPage(
            here,
            form,
            await opening.SourcesAsync(here),
            await opening.WhyUntrainedAsync(here),
            DecisionLinks.Edit(here.Slug, decision.Number),
            answered ? "Make a new version" : "Change the wording",
            answered
                ? "Somebody has answered already. A new version asks everyone again, and the answers to this one are not counted."
                : "Nobody has answered yet, so the words can still change.",
            answered ? "Make a new version, and ask everyone again" : "Save the words"
        );
    }

    private async Task<(ProjectPlace Here, Decision Decision)?> FindAsync(string slug, int number) =>
        await door.FindAsync(slug) is { } here
        && await db
            .Decisions.Include(d => d.Options)
            .Include(d => d.StandsOn)
            .AsSplitQuery()
            .SingleOrDefaultAsync(d => d.ProjectId == here.Id && d.Number == number)
            is { } decision
            ? (here, decision)
            : null;
}
