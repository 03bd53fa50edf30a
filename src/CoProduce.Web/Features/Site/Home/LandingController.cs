using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Site.Today;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Site.Home;

/// <summary>The first page that anyone sees: what this is for whoever visits, and what needs them for whoever is signed in.</summary>
[AllowAnonymous]
public class LandingController(CoProduceDbContext db, GlanceQuery glances, TodayQuery today, Viewer viewer) : Controller
{
    [HttpGet("/")]
    public async Task<IActionResult> Landing() =>
        viewer.IsSignedIn
            ? View("Today", await today.RunAsync())
            : View("Landing", new LandingPage(await ProjectsAsync(), await SaidAsync()));

    private async Task<List<LandingProject>> ProjectsAsync()
    {
        var open = db.Projects.Where(p => p.State == ProjectState.Published).OrderByDescending(p => p.PublishedAt).Take(3);
        return
        [
            .. (await glances.RunAsync(open)).Select(p => new LandingProject(p.Id, p.Slug, p.Name, p.Purpose, p.Stage.Words(), p.Next)),
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
                row.Hat.Side(),
                row.Did,
                row.At.Day(),
                ConversationLinks.YouSaidWeDidIn(row.Slug)
            );
    }
}
