using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.ToDos;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Site.Today;

/// <summary>The whole list of what waits for whoever is signed in.</summary>
[Route("to-do")]
public class ToDoController(ToDoList list, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ToDoKind? kind, string? project) =>
        View(new ToDoPage((await list.ReadAsync()).ToDos, kind, project, clock.Now()));
}
