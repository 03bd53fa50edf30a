using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Stages;

/// <summary>The page of one stage, and what its leads say about moving on.</summary>
[Route("projects/{slug}/stages/{key}")]
public class StagesController(CoProduceDbContext db, ProjectAccess door, TimeProvider clock) : Controller
{
    [HttpGet(""), AllowAnonymous]
    public async Task<IActionResult> Details(string slug, string key, ContributionKind? kind, long? before)
    {
        if (StageKeys.FromSlug(key) is not { } stage || await door.FindAsync(slug) is not { } here)
        {
            return NotFound();
        }

        return View(await db.StagePageAsync(here, stage, clock.Now(), kind, before));
    }

    [HttpPost("ready")]
    public async Task<IActionResult> Ready(string slug, string key, ReadyForm form)
    {
        if (
            StageKeys.FromSlug(key) is not { } stage
            || await door.FindAsync(slug) is not { Standing.Side: { } side } here
            || !here.Standing.MayLeadFor(side)
        )
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Details", await db.StagePageAsync(here, stage, clock.Now()) with { Ready = form });
        }

        var found = await db.Stages.Include(s => s.Readiness).SingleAsync(s => s.ProjectId == here.Id && s.Key == stage);
        found.Say(side, form.IsReady!.Value, form.Reason, clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(
            StageLinks.Stage(here.Slug, stage),
            form.IsReady.Value
                ? "Thank you. We have written down that your group is ready."
                : "Thank you. The stage is on hold, and others can see why."
        );
    }
}
