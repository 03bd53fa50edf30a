using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Decisions.Log;

/// <summary>The decision log, of the forum and of one project.</summary>
[AllowAnonymous]
public class LogController(DecisionListQuery list, ProjectAccess door) : Controller
{
    [HttpGet("decisions")]
    public async Task<IActionResult> Index(DecisionSearchForm search) =>
        string.IsNullOrEmpty(search.Project)
            ? View(await list.RunAsync(search))
            : RedirectPermanent(DecisionLinks.OfProject(search.Project, search.Before));

    [HttpGet("projects/{slug}/decisions")]
    public async Task<IActionResult> Index(string slug, int? before) =>
        await door.FindAsync(slug) is { } here
            ? View(await list.RunAsync(new DecisionSearchForm { Project = here.Slug, Before = before }))
            : NotFound();
}
