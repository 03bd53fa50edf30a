using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.YouSaidWeDid;

/// <summary>"You said, we did", open to everyone. Nobody's words stand here unless they said yes to that.</summary>
[AllowAnonymous]
public class YouSaidWeDidController(CoProduceDbContext db, ProjectDoor door) : Controller
{
    private const int PageSize = 20;

    [HttpGet("you-said-we-did")]
    public async Task<IActionResult> Index(ReplyKind? kind, int? before) =>
        View(Page("/you-said-we-did", null, await RowsAsync(null, kind, before), kind, before));

    [HttpGet("projects/{slug}/you-said-we-did")]
    public async Task<IActionResult> Index(string slug, ReplyKind? kind, int? before) =>
        await door.FindAsync(slug) is { } here
            ? View(Page($"{here.Url}/you-said-we-did", here, await RowsAsync(here.Id, kind, before), kind, before))
            : NotFound();

    private static YouSaidWeDidPage Page(string url, ProjectPlace? here, List<SaidAndDone> rows, ReplyKind? kind, int? before) =>
        new(url, here?.Name, here?.Url, [.. rows.Take(PageSize)], kind, rows.Count > PageSize ? rows[PageSize - 1].Id : null, before is null);

    private Task<List<SaidAndDone>> RowsAsync(int? projectId, ReplyKind? kind, int? before) =>
        (from c in db.Contributions.AsNoTracking()
         from r in c.Replies
         join p in db.Projects on c.ProjectId equals p.Id
         where p.State != ProjectState.Draft && (projectId == null || p.Id == projectId)
             && c.WithdrawnAt == null && c.Audience == Audience.Project
             && r.Kind != ReplyKind.Answer && (kind == null || r.Kind == kind) && (before == null || r.Id < before)
             && !c.Replies.Any(later => later.Id > r.Id)
         orderby r.Id descending
         select new SaidAndDone
         {
             Id = r.Id,
             ProjectName = p.Name,
             ProjectUrl = "/projects/" + p.Slug,
             Kind = c.Kind,
             Hat = c.Author.Hat,
             ShownAs = c.ShownAs,
             DisplayName = c.MayBeShownPublicly ? c.Author.Person.DisplayName : null,
             Text = c.MayBeShownPublicly ? c.Text : null,
             ReplyKind = r.Kind,
             Reply = r.Text,
             At = r.At,
         }).Take(PageSize + 1).ToListAsync();
}
