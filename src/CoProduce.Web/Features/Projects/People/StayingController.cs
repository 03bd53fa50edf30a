using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>Somebody says until when they plan to take part. It is their own word, and they can change it.</summary>
[Route("projects/{slug}/staying")]
public class StayingController(CoProduceDbContext db, ProjectAccess door, TimeProvider clock) : Controller
{
    private const string StayingView = "Staying";

    [HttpGet("")]
    public async Task<IActionResult> Show(string slug) =>
        await FindAsync(slug) is { } here ? View(StayingView, await PageAsync(here)) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Say(string slug, [Bind(Prefix = "Form")] StayingForm form)
    {
        if (await FindAsync(slug) is not { } here)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain(StayingView, await PageAsync(here) with { Form = form });
        }

        await PlanAsync(here.Standing.ParticipantId!.Value, form.Until!.Value);
        await db.SaveChangesAsync();
        return this.GoTo(here.Url, "Thank you for telling us. You can change it at any time.");
    }

    /// <summary>Whoever stays to the end has nothing written down.</summary>
    private async Task PlanAsync(int me, StageKey until)
    {
        var before = await db.PlannedLeaves.SingleOrDefaultAsync(l => l.ParticipantId == me);
        if (until != StageKey.Review)
        {
            (before ?? db.Add(new PlannedLeave(me, until, clock.Now())).Entity).Say(until, clock.Now());
        }
        else if (before is not null)
        {
            db.Remove(before);
        }
    }

    private async Task<ProjectPlace?> FindAsync(string slug) =>
        await door.FindAsync(slug) is { Standing.IsTakingPart: true } here ? here : null;

    private async Task<StayingPage> PageAsync(ProjectPlace here)
    {
        var closed = await db.Stages.Where(s => s.ProjectId == here.Id && s.State == StageState.Closed).Select(s => s.Key).ToListAsync();
        var mine = await db
            .PlannedLeaves.AsNoTracking()
            .Where(l => l.ParticipantId == here.Standing.ParticipantId)
            .Select(l => (StageKey?)l.Until)
            .SingleOrDefaultAsync();
        return new StayingPage(
            here,
            [
                .. StageKeys
                    .InOrder.Where(k => k is StageKey.Review || !closed.Contains(k))
                    .Select(k => new FormChoice(
                        $"{k}",
                        k is StageKey.Review ? "To the end of the project" : $"To the end of “{k.Words()}”"
                    )),
            ],
            new StayingForm { Until = mine ?? StageKey.Review }
        );
    }
}
