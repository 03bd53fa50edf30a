using System.Globalization;
using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>"Waiting for us", for forum staff and for those who run a project: one list, what is late first.</summary>
public class ReplyQueueController(CoProduceDbContext db, ProjectAccess door, Viewer viewer, Notifier post, TimeProvider clock) : Controller
{
    private const int PageSize = 30;

    [HttpGet("waiting")]
    public async Task<IActionResult> Index(string? project, string? after) =>
        await PageAsync(project, after) is { } page ? View(page) : NotFound();

    [HttpPost("projects/{slug}/said/{number:int}/promise")]
    public async Task<IActionResult> PromiseAgain(string slug, int number, [Bind(Prefix = "Form")] PromiseAgainForm form)
    {
        if (
            await door.FindAsync(slug) is not { Standing.MayRun: true } here
            || await db.Contributions.Include(c => c.Author).SingleOrDefaultAsync(c => c.ProjectId == here.Id && c.Number == number)
                is not { } said
        )
        {
            return NotFound();
        }

        if (form.By <= clock.Today())
        {
            ModelState.AddModelError("Form.By", "Give a day that is still to come.");
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Index", (await PageAsync(slug, null))! with { Form = form, Mending = number });
        }

        said.PromiseAgain(form.Who!, form.By!.Value, clock.Today());
        await post.TellAsync(
            [said.PersonToTell],
            "Our reply is late. We are sorry. There is a new day for it",
            SaidLinks.Said(here.Slug, number)
        );
        await db.SaveChangesAsync();
        return this.GoTo(ConversationLinks.Waiting(project: slug), "Thank you. We have said sorry, and given the new day.");
    }

    /// <summary>The projects somebody sees to; null when there are none, because then the page is not for them.</summary>
    private async Task<ReplyQueuePage?> PageAsync(string? only, string? after)
    {
        var me = viewer.PersonId;
        var projects = await db
            .Projects.AsNoTracking()
            .Where(p =>
                p.State != ProjectState.Draft
                && (viewer.IsStaff || db.Participants.WhoRun().Any(x => x.ProjectId == p.Id && x.PersonId == me))
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
        var waiting = db
            .Contributions.AsNoTracking()
            .Where(c => ids.Contains(c.ProjectId) && !c.IsAnswered && c.WithdrawnAt == null && c.Author.PersonId != me);
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
                c.Author.Hat,
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
