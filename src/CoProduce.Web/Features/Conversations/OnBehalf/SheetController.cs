using CoProduce.Data;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>One page of paper for each stage, and the short address on it that leads to the right form.</summary>
[AllowAnonymous]
public class SheetController(CoProduceDbContext db, ProjectAccess door, ForumSettings forum) : Controller
{
    [HttpGet("projects/{slug}/stages/{key}/sheet")]
    public async Task<IActionResult> Sheet(string slug, string key)
    {
        if (StageKeys.FromSlug(key) is not { } stage || await door.FindAsync(slug) is not { } here)
        {
            return NotFound();
        }

        var address = $"{forum.BaseUrl}{StageLinks.Short(here.Id, stage.Number())}";
        return View(new SheetPage(here, stage, address, QrCode.Of(address)));
    }

    [HttpGet("s/{project:int}-{stage:int:range(1,7)}")]
    public async Task<IActionResult> Short(int project, int stage) =>
        await db.Projects.Where(p => p.Id == project).Select(p => p.Slug).SingleOrDefaultAsync() is { } slug
        && await door.FindAsync(slug) is { } here
            ? LocalRedirect(StageLinks.Speak(here.Slug, StageKeys.InOrder[stage - 1]))
            : NotFound();
}
