using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.YouSaidWeDid;

/// <summary>"You said, we did", open to everyone. Nobody's words stand here unless they said yes to that.</summary>
[AllowAnonymous]
public class YouSaidWeDidController(CoProduceDbContext db, ProjectAccess door) : Controller
{
    [HttpGet("you-said-we-did")]
    public async Task<IActionResult> Index(SaidFilter filter) => View(Page(null, await db.SaidAndDoneAsync(null, filter), filter));

    [HttpGet("projects/{slug}/you-said-we-did")]
    public async Task<IActionResult> Index(string slug, SaidFilter filter) =>
        await door.FindAsync(slug) is { } here ? View(Page(here, await db.SaidAndDoneAsync(here.Id, filter), filter)) : NotFound();

    private static YouSaidWeDidPage Page(ProjectPlace? here, List<SaidAndDone> rows, SaidFilter filter) =>
        new(
            here,
            [.. rows.Take(SaidAndDoneQuery.PageSize)],
            filter,
            rows.Count > SaidAndDoneQuery.PageSize ? rows[SaidAndDoneQuery.PageSize - 1].Id : null
        );
}
