using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>What people in a project need, in numbers, for those who plan its sessions.</summary>
[Route("projects/{slug}/needs")]
public class NeedCountsController(ProjectAccess door, NeedCountsQuery needs) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string slug) =>
        await door.FindAsync(slug) is { } here && here.Standing.MayPlan ? View("Counts", await needs.RunAsync(here)) : NotFound();
}
