using System.Globalization;
using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>Reads what waits for a reply in the projects that somebody sees to. Nothing at all when there are none, because then the
/// page is not for them.</summary>
public class ReplyQueueQuery(CoProduceDbContext db, Viewer viewer, TimeProvider clock)
{
    private const int PageSize = 30;

    public async Task<ReplyQueuePage?> RunAsync(string? only, string? after)
    {
        var me = viewer.PersonId;
        var projects = await db
            .Projects.AsNoTracking()
            .Where(p =>
                p.State != ProjectState.Draft && (viewer.IsStaff || db.WhoRunNow().Any(x => x.ProjectId == p.Id && x.PersonId == me))
            )
            .OrderBy(p => p.Name)
            .Select(p => new
            {
                p.Id,
                p.Slug,
                p.Name,
            })
            .ToListAsync();
        if (projects.Count == 0 && !viewer.IsStaff)
        {
            return null;
        }

        var ids = projects.Where(p => only is null or "" || p.Slug == only).Select(p => p.Id).ToList();
        var waiting = db.Contributions.AsNoTracking().WithoutReply(me).Where(c => ids.Contains(c.ProjectId));
        if (Marker(after) is var (due, id))
        {
            waiting = waiting.Where(c => c.DueOn > due || (c.DueOn == due && c.Id > id));
        }

        var rows = await waiting
            .OrderBy(c => c.DueOn)
            .ThenBy(c => c.Id)
            .Take(PageSize + 1)
            .Select(c => new
            {
                c.Id,
                c.Number,
                c.ProjectId,
                c.Kind,
                c.Text,
                c.Author.Person.DisplayName,
                c.Hat,
                c.Author.Person.UsualHat,
                c.ShownAs,
                c.SaidAt,
                c.DueOn,
                c.NewDueOn,
                c.SeenToBy,
                c.PassedOnAt,
                WasAnswered = c.Replies.Any(),
            })
            .ToListAsync();
        var names = projects.ToDictionary(p => p.Id);
        var shown = rows.Take(PageSize)
            .Select(c => new ReplyQueueRow(
                c.Id,
                c.Number,
                names[c.ProjectId].Slug,
                names[c.ProjectId].Name,
                c.Kind,
                c.Text,
                c.DisplayName,
                c.Hat,
                c.UsualHat,
                c.ShownAs,
                c.SaidAt,
                c.DueOn,
                c.NewDueOn,
                c.SeenToBy,
                c.PassedOnAt,
                c.WasAnswered
            ))
            .ToList();
        return new ReplyQueuePage(
            shown,
            [new FormChoice("", "All projects"), .. projects.Select(p => new FormChoice(p.Slug, p.Name))],
            only,
            rows.Count > PageSize ? string.Create(CultureInfo.InvariantCulture, $"{shown[^1].DueOn:yyyy-MM-dd}_{shown[^1].Id}") : null,
            clock.Today(),
            null,
            new PromiseAgainForm()
        );
    }

    /// <summary>Where the page before ended: a day and a row.</summary>
    private static (DateOnly Due, long Id)? Marker(string? after) =>
        after?.Split('_') is [var due, var id] && DateOnly.TryParseExact(due, "yyyy-MM-dd", out var day) && long.TryParse(id, out var row)
            ? (day, row)
            : null;
}
