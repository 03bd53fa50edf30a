using CoProduce.Data;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Stages;

/// <summary>Addresses of the stage that people are in, whichever it is.</summary>
[Route("projects/{slug}")]
public class CurrentStageController(CoProduceDbContext db, ProjectAccess door) : Controller
{
    [HttpGet("stage"), AllowAnonymous]
    public Task<IActionResult> Stage(string slug) => GoAsync(slug, (here, key) => StageLinks.Stage(here, key));

    [HttpGet("speak")]
    public Task<IActionResult> Speak(string slug) => GoAsync(slug, (here, key) => StageLinks.Speak(here, key));

    private async Task<IActionResult> GoAsync(string slug, Func<string, StageKey, string> address) =>
        await door.FindAsync(slug) is { } here
            ? Redirect(
                address(
                    here.Slug,
                    (await db.Projects.AsNoTracking().Include(p => p.Stages).SingleAsync(p => p.Id == here.Id)).CurrentStage.Key
                )
            )
            : NotFound();
}
