using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Home;

/// <summary>The first page that anyone sees.</summary>
[AllowAnonymous]
public class LandingController(CoProduceDbContext db) : Controller
{
    [HttpGet("/")]
    public async Task<IActionResult> Landing() => View("/Features/Home/Landing.cshtml", new LandingPage(await ProjectsAsync(), await SaidAsync()));

    private async Task<List<LandingProject>> ProjectsAsync()
    {
        var rows = await db.Projects.AsNoTracking().Where(p => p.State == ProjectState.Published)
            .OrderByDescending(p => p.PublishedAt).Take(3)
            .Select(p => new
            {
                p.Id,
                p.Slug,
                p.Name,
                p.Purpose,
                Stages = p.Stages.Select(s => new { s.Key, s.State }).ToList(),
                News = p.Stages.SelectMany(s => s.News).OrderByDescending(n => n.At).Select(n => new { n.Next, n.NextBy }).FirstOrDefault(),
            })
            .ToListAsync();
        return [.. rows.Select(p => new LandingProject(
            p.Id,
            p.Slug,
            p.Name,
            p.Purpose,
            (p.Stages.Where(s => s.State is not StageState.Ahead).OrderBy(s => s.State is StageState.Open).ThenBy(s => s.Key).LastOrDefault()?.Key ?? StageKey.GetReady).Words(),
            p.News is null ? "" : $"Next: {p.News.Next} By {p.News.NextBy.Day()}."))];
    }

    private async Task<LandingSaid?> SaidAsync()
    {
        var row = await db.Contributions.AsNoTracking()
            .Where(c => c.MayBeShownPublicly && c.WithdrawnAt == null)
            .SelectMany(c => c.Replies.Where(r => r.Kind == ReplyKind.WeDid).Select(r => new { c.Text, c.ShownAs, c.Author.Hat, c.Author.Person.DisplayName, Did = r.Text, r.At, c.ProjectId }))
            .OrderByDescending(r => r.At)
            .Select(r => new { r.Text, r.ShownAs, r.Hat, r.DisplayName, r.Did, r.At, Project = db.Projects.Where(p => p.Id == r.ProjectId && p.State != ProjectState.Draft).Select(p => new { p.Slug, p.Name }).FirstOrDefault() })
            .FirstOrDefaultAsync();
        return row?.Project is null ? null : new LandingSaid(
            row.Text,
            $"{ShownNames.For(row.DisplayName, row.Hat, row.ShownAs)}, {row.Project.Name}",
            row.Did,
            row.At.Day(),
            $"/projects/{row.Project.Slug}/you-said-we-did");
    }
}
