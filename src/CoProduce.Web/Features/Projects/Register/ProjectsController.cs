using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>Finding a project, and its page.</summary>
[Route("projects"), AllowAnonymous]
public class ProjectsController(ProjectAccess door, ProjectListQuery list, ProjectPageQuery page, MoreQuery more) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ProjectSearchForm search) =>
        View(await list.RunAsync(ModelState.IsValid ? search : new ProjectSearchForm()));

    [HttpGet("{slug}")]
    public async Task<IActionResult> Details(string slug) =>
        await door.FindAsync(slug) is { } here ? View(await page.RunAsync(here)) : NotFound();

    [HttpGet("{slug}/more")]
    public async Task<IActionResult> More(string slug) =>
        await door.FindAsync(slug) is { } here ? View(await more.RunAsync(here)) : NotFound();
}
