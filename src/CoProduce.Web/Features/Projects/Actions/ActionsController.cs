using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.Actions;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Actions;

/// <summary>What follows from a decision or a session: who does what by when, and telling everyone whose words led to it when it is
/// done.</summary>
[Route("projects/{slug}")]
public class ActionsController(
    CoProduceDbContext db,
    ProjectAccess door,
    ActionsQuery actions,
    ActionOwners owners,
    Notifier post,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    private const string DoneAllTheSame = "Work was done. You said it did not come from your words. Please say if that is still so";

    [HttpGet("actions")]
    public async Task<IActionResult> Index(string slug) =>
        await door.FindAsync(slug) is { Standing.MayReadInside: true } here
            ? View(new ActionListPage(here, await actions.RunAsync(here.Id, a => true)))
            : NotFound();

    [HttpGet("decisions/{number:int}/actions")]
    public async Task<IActionResult> New(string slug, int number) =>
        await door.FindAsync(slug) is { Standing: { MayRun: true, WhyNotDecide: null } } here
        && await AdoptedAsync(here, number) is { } decision
            ? View(await PageAsync(here, decision, new ActionForm()))
            : NotFound();

    [HttpPost("decisions/{number:int}/actions")]
    public async Task<IActionResult> Add(string slug, int number, [Bind(Prefix = "Form")] ActionForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.MayRun: true } here || await AdoptedAsync(here, number) is not { } decision)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(here.Standing.WhyNotDecide);
        this.Refuse("Form.OwnerId", await owners.CompleteAsync(here, form));
        if (!ModelState.IsValid)
        {
            return this.TryAgain("New", await PageAsync(here, decision, form));
        }

        await db.TogetherAsync(async () =>
        {
            db.Add(form.ToAction(await db.NextNumberAsync(here.Id, NumberOf.Action), here.Id, decision.Id, clock.Now()));
            return await db.SaveChangesAsync();
        });
        return this.GoTo(DecisionLinks.Decision(here.Slug, number), "Added. Everyone in the project can see who does it and by when.");
    }

    [HttpGet("actions/{number:int}/done")]
    public async Task<IActionResult> Done(string slug, int number) =>
        await door.FindAsync(slug) is { } here && await FindAsync(here, number) is { } action
            ? View(new DonePage(here, number, action.What, action.Owner, action.Due, new DoneForm()))
            : NotFound();

    [HttpPost("actions/{number:int}/done"), WhenFinished]
    public async Task<IActionResult> MarkDone(string slug, int number, [Bind(Prefix = "Form")] DoneForm form)
    {
        if (await door.FindAsync(slug) is not { } here || await FindAsync(here, number) is not { } action)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Done", new DonePage(here, number, action.What, action.Owner, action.Due, form));
        }

        action.MarkDone(form.WhatChanged!, clock.Now());
        await AnswerEveryoneAsync(here, action);
        await db.SaveChangesAsync();
        return this.GoTo(ProjectLinks.Actions(here.Slug), "Done. Everyone whose words led to it has been told what changed.");
    }

    /// <summary>What changed becomes the answer to everything said that led here. Whoever said that their words did not is told what was
    /// done, and asked again.</summary>
    private async Task AnswerEveryoneAsync(ProjectPlace here, AgreedAction action)
    {
        var links = (
            await db
                .InfluenceLinks.Where(l => l.ActionId == action.Id || (action.DecisionId != null && l.DecisionId == action.DecisionId))
                .ToListAsync()
        ).ToLookup(l => l.ContributionId);
        var ids = links.Select(l => l.Key).ToList();
        var said = db.Contributions.StillThere().Include(c => c.Author).Include(c => c.Replies);
        foreach (var contribution in await said.Where(c => ids.Contains(c.Id)).ToListAsync())
        {
            var isDisputed = links[contribution.Id].All(l => l.IsDisputed);
            if (isDisputed)
            {
                links[contribution.Id].ToList().ForEach(l => l.AskAgain(clock.Now()));
            }
            else
            {
                contribution.Answer(ReplyKind.WeDid, action.WhatChanged!, viewer.PersonId!.Value, clock.Now());
            }

            await post.TellAsync(
                [contribution.PersonToTell],
                isDisputed ? DoneAllTheSame : "Something you said has led to a change",
                SaidLinks.Said(here.Slug, contribution.Number)
            );
        }
    }

    private async Task<ActionPage> PageAsync(ProjectPlace here, Decision decision, ActionForm form) =>
        new(here, decision.Number, decision.Question, await owners.AllAsync(here), form);

    private Task<Decision?> AdoptedAsync(ProjectPlace here, int number) =>
        db
            .Decisions.AsNoTracking()
            .SingleOrDefaultAsync(d => d.ProjectId == here.Id && d.Number == number && d.Outcome == DecisionOutcome.Adopted);

    /// <summary>Somebody's own work, or any for those who run the project.</summary>
    private async Task<AgreedAction?> FindAsync(ProjectPlace here, int number) =>
        await db.Actions.SingleOrDefaultAsync(a => a.ProjectId == here.Id && a.Number == number) is { } action
        && here.Standing.MayMarkDone(action.ParticipantId)
            ? action
            : null;
}
