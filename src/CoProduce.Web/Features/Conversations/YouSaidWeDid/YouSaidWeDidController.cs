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
    public async Task<IActionResult> Index(SaidFilter filter) =>
        View(Page("/you-said-we-did", null, await db.SaidAndDoneAsync(null, filter), filter));

    [HttpGet("projects/{slug}/you-said-we-did")]
    public async Task<IActionResult> Index(string slug, SaidFilter filter) =>
        await door.FindAsync(slug) is { } here
            ? View(Page($"{here.Url}/you-said-we-did", here, await db.SaidAndDoneAsync(here.Id, filter), filter))
            : NotFound();

    private static YouSaidWeDidPage Page(string url, ProjectPlace? here, List<SaidAndDone> rows, SaidFilter filter) =>
        new(
            url,
            here?.Name,
            here?.Url,
            [.. rows.Take(SaidAndDoneQuery.PageSize)],
            filter,
            rows.Count > SaidAndDoneQuery.PageSize ? rows[SaidAndDoneQuery.PageSize - 1].Id : null
        );
}

/// <summary>Reads what people said and what came of it, newest first.</summary>
public static class SaidAndDoneQuery
{
    public const int PageSize = 20;

    public static Task<List<SaidAndDone>> SaidAndDoneAsync(this CoProduceDbContext db, int? projectId, SaidFilter only) =>
        (
            from c in db.Contributions.AsNoTracking()
            from r in c.Replies
            join p in db.Projects on c.ProjectId equals p.Id
            where
                p.State != ProjectState.Draft
                && (projectId == null || p.Id == projectId)
                && c.WithdrawnAt == null
                && c.Audience == Audience.Project
                && r.Kind != ReplyKind.Answer
                && (only.Kind == null || r.Kind == only.Kind)
                && (only.Before == null || r.Id < only.Before)
                && (only.About == null || c.Kind == only.About)
                && (only.Stage == null || db.Stages.Any(s => s.Id == c.StageId && s.Key == only.Stage))
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
                InShort = c.Replies.Where(x => x.InShort != null).OrderByDescending(x => x.Id).Select(x => x.InShort).FirstOrDefault(),
                ReplyKind = r.Kind,
                Reply = r.Text,
                At = r.At,
            }
        )
            .Take(PageSize + 1)
            .ToListAsync();
}
