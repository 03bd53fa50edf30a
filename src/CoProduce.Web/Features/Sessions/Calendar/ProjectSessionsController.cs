using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Sessions.Calendar;

/// <summary>The sessions of one project.</summary>
[AllowAnonymous]
public class ProjectSessionsController(ProjectSessionsQuery sessions, ProjectAccess door) : Controller
{
    [HttpGet("projects/{slug}/sessions")]
    public async Task<IActionResult> Index(string slug, int? before) =>
        await door.FindAsync(slug) is { } here ? View("OfProject", await sessions.RunAsync(here, before)) : NotFound();
}
