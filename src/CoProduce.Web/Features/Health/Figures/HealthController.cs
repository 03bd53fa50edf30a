using CoProduce.Data;
using CoProduce.Domain.Health;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>How together a project is. Those who run it see it as it is now, everyone else as it stood in the latest snapshot.</summary>
[Route("projects/{slug}/health")]
public class HealthController(CoProduceDbContext db, ProjectAccess door, HealthQuery health, Viewer viewer, TimeProvider clock) : Controller
{
    private const string ThanksToFamilies = "Thank you. Nobody sees a single answer. The middle one shows once 5 have answered.";

    [HttpGet(""), AllowAnonymous]
    public async Task<IActionResult> Index(string slug) =>
        await door.FindAsync(slug) is { } here ? View(await health.RunAsync(here)) : NotFound();

    [HttpPost("claim")]
    public async Task<IActionResult> Claim(string slug, Rung? rung)
    {
        if (await door.FindAsync(slug) is not { Standing.MayRun: true } here)
        {
            return NotFound();
        }

        return rung is { } step ? await ClaimAsync(here, step) : await AskAgainAsync(here);
    }

    /// <summary>None was chosen, or one that there is not.</summary>
    private async Task<IActionResult> AskAgainAsync(ProjectPlace here)
    {
        ModelState.Remove("rung");
        this.Refuse("rung", "Choose one of the steps.");
        return this.TryAgain("Index", await health.RunAsync(here));
    }

    private async Task<IActionResult> ClaimAsync(ProjectPlace here, Rung step)
    {
        var claim = await db.LadderClaims.SingleOrDefaultAsync(c => c.ProjectId == here.Id);
        this.MustBeAbout(AnsweredTo.Mark(claim?.Rung), "Somebody chose another step since you opened the page. Please look at it first.");
        if (claim is null)
        {
            db.Add(new LadderClaim(here.Id, step, viewer.PersonId!.Value, clock.Now()));
        }
        else
        {
            claim.Say(step, viewer.PersonId!.Value, clock.Now());
        }

        await db.SaveChangesAsync();
        return this.GoTo(HealthLinks.Health(here.Slug), "Saved. It stands beside what the records show.");
    }

    [HttpPost("families-say")]
    public async Task<IActionResult> FamiliesSay(string slug, Rung? rung)
    {
        if (
            await door.FindAsync(slug) is not { Standing: { IsTakingPart: true } standing } here
            || FamiliesView.WhyNot(standing.Side, standing.IsTakingPart) is not null
        )
        {
            return NotFound();
        }

        return rung is { } step ? await SayAsync(here, standing.ParticipantId!.Value, step) : await AskAgainAsync(here);
    }

    private async Task<IActionResult> SayAsync(ProjectPlace here, int seat, Rung step)
    {
        var view = await db.FamiliesViews.SingleOrDefaultAsync(v => v.ParticipantId == seat);
        if (view is null)
        {
            var me = await db.Participants.SingleAsync(p => p.Id == seat);
            db.Add(new FamiliesView(me, step, clock.Now()));
        }
        else
        {
            view.Say(step, clock.Now());
        }

        await db.SaveChangesAsync();
        return this.GoTo(HealthLinks.Health(here.Slug), ThanksToFamilies);
    }
}
