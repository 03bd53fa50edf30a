using CoProduce.Domain.Audit;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Privacy.Audit;

/// <summary>What happened in a project, for everyone at its table.</summary>
[Route("projects/{slug}/history")]
public class HistoryController(ProjectAccess door, AuditQuery trail) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(string slug, long? before)
    {
        if (await door.FindAsync(slug) is not { Standing.MayReadInside: true } here)
        {
            return NotFound();
        }

        var kinds = here.Standing.IsStaff ? AuditEvents.ForStaff : AuditEvents.ForMembers;
        return View("History", await trail.RunAsync(kinds, all => all.Where(e => e.ProjectId == here.Id), before) with { Place = here });
    }
}
