using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Conversations.YouSaidWeDid;

/// <summary>"You said, we did", open to everyone. Nobody's words stand here unless they said yes to that.</summary>
[AllowAnonymous]
public class YouSaidWeDidController(SaidAndDoneQuery done, ProjectAccess door) : Controller
{
    [HttpGet("you-said-we-did")]
    public async Task<IActionResult> Index(SaidFilterForm filter) => View(Page(null, await done.RunAsync(null, filter), filter));

    [HttpGet("projects/{slug}/you-said-we-did")]
    public async Task<IActionResult> Index(string slug, SaidFilterForm filter) =>
        await door.FindAsync(slug) is { } here ? View(Page(here, await done.RunAsync(here.Id, filter), filter)) : NotFound();

    private static YouSaidWeDidPage Page(ProjectPlace? here, List<SaidAndDone> rows, SaidFilterForm filter) =>
        new(
            here,
            [.. rows.Take(SaidAndDoneQuery.PageSize)],
            filter,
            rows.Count > SaidAndDoneQuery.PageSize ? rows[SaidAndDoneQuery.PageSize - 1].Id : null
        );
}
