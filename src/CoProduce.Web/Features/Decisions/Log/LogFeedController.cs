using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Decisions.Log;

/// <summary>The decision log for feed readers: the same words as the page.</summary>
[AllowAnonymous]
public class LogFeedController(DecisionListQuery list, ProjectAccess door, AtomFeed feed) : Controller
{
    [HttpGet("decisions.atom")]
    public async Task<IActionResult> Forum() => Feed("Decisions", DecisionLinks.All(), await list.RunAsync(new DecisionSearchForm()));

    [HttpGet("projects/{slug}/decisions.atom")]
    public async Task<IActionResult> Project(string slug) =>
        await door.FindAsync(slug) is { } here
            ? Feed(
                $"Decisions: {here.Name}",
                DecisionLinks.OfProject(here.Slug),
                await list.RunAsync(new DecisionSearchForm { Project = slug })
            )
            : NotFound();

    private FileContentResult Feed(string title, string page, DecisionListPage log) =>
        feed.Of(
            title,
            page,
            log.Closed.Select(row => new AtomEntry(
                row.Question,
                $"{row.OutcomeWords} {row.ForFamilies} {row.ForProfessionals}",
                DecisionLinks.Decision(row.Slug, row.Number),
                row.ClosedAt ?? row.ClosesAt
            ))
        );
}
