using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Site.Home;

/// <summary>The first page that anyone sees.</summary>
[AllowAnonymous]
public class LandingController(CoProduceDbContext db) : Controller
{
    [HttpGet("/")]
    public async Task<IActionResult> Landing() => View("Landing", new LandingPage(await ProjectsAsync(), await SaidAsync()));

    private async Task<List<LandingProject>> ProjectsAsync()
    {
        var rows = await db
            .Projects.AsNoTracking()
            .Where(p => p.State == ProjectState.Published)
            .OrderByDescending(p => p.PublishedAt)
            .Take(3)
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
        return
        [
            .. rows.Select(p => new LandingProject(
                p.Id,
                p.Slug,
                p.Name,
                p.Purpose,
                (
                    p.Stages.Where(s => s.State is not StageState.Ahead)
                        .OrderBy(s => s.State is StageState.Open)
                        .ThenBy(s => s.Key)
                        .LastOrDefault()
                        ?.Key
                    ?? StageKey.GetReady
                ).Words(),
                p.News is null ? "" : $"Next: {p.News.Next} By {p.News.NextBy.Day()}."
            )),
        ];
    }

    private async Task<LandingSaid?> SaidAsync()
    {
        var row = await (
            from said in db.Contributions.AsNoTracking().StillThere()
            join project in db.Projects on said.ProjectId equals project.Id
            from reply in said.Replies
            where said.Audience == Audience.Project && project.State != ProjectState.Draft && reply.Kind == ReplyKind.WeDid
            orderby reply.At descending
            select new
            {
                said.Kind,
                said.Hat,
                reply.InShort,
                Did = reply.Text,
                reply.At,
                project.Slug,
                project.Name,
            }
        ).FirstOrDefaultAsync();
        return row is null
            ? null
            : new LandingSaid(
                row.InShort ?? $"It was about {row.Kind.AboutWords()}.",
                $"{row.Hat.NoName()} told us in “{row.Name}”",
                row.Did,
                row.At.Day(),
                ConversationLinks.YouSaidWeDidIn(row.Slug)
            );
    }
}
