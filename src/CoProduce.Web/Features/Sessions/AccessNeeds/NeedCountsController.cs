using CoProduce.Web.Features.Sessions.Details;
using CoProduce.Web.Features.Sessions.Feeds;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>What people in a project need, in numbers, for those who plan its sessions.</summary>
[Route("projects/{slug}/needs")]
public class NeedCountsController(ProjectAccess door, NeedQueries needs) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string slug) =>
        await door.FindAsync(slug) is { } here && here.Standing.MayPlan ? View("Counts", await needs.CountsAsync(here)) : NotFound();
}
