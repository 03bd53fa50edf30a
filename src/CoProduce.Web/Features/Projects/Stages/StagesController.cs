using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Stages;

/// <summary>The page of one stage, and what its leads say about moving on.</summary>
[Route("projects/{slug}/stages/{key}")]
public class StagesController(CoProduceDbContext db, ProjectAccess door, StageQuery stages, TimeProvider clock) : Controller
{
    private const string GroupIsReady = "Thank you. We have written down that your group is ready.";
    private const string OnHold = "Thank you. The stage is on hold, and others can see why.";

    [HttpGet(""), AllowAnonymous]
    public async Task<IActionResult> Details(string slug, string key, ContributionKind? kind, long? before) =>
        await door.FindStageAsync(slug, key) is var (here, stage) ? View(await stages.RunAsync(here, stage, kind, before)) : NotFound();

    [HttpPost("ready")]
    public async Task<IActionResult> Ready(string slug, string key, ReadyForm form)
    {
        if (
            await door.FindStageAsync(slug, key) is not var (here, stage)
            || here.Standing.Side is not { } side
            || !here.Standing.MayLeadFor(side)
        )
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Details", await stages.RunAsync(here, stage) with { Ready = form });
        }

        var found = await db.Stages.Include(s => s.Readiness).SingleAsync(s => s.ProjectId == here.Id && s.Key == stage);
        found.Say(side, form.IsReady!.Value, form.Reason, clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(StageLinks.Stage(here.Slug, stage), form.IsReady.Value ? GroupIsReady : OnHold);
    }
}
