using System.Text;
using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.MyWords;

/// <summary>"What my words changed" to keep: as a page to print, or as a file. Only ever one's own.</summary>
[Route("my-words"), BeforeAgreement]
public class KeepController(CoProduceDbContext db, LedToQuery links, Viewer viewer, ForumSettings forum, TimeProvider clock) : Controller
{
    [HttpGet("print")]
    public async Task<IActionResult> Print() => View(new KeepPage(await RowsAsync(), clock.Today()));

    [HttpGet("file")]
    public async Task<IActionResult> Download() =>
        File(
            Encoding.UTF8.GetBytes(TypedText.Clean(new KeepPage(await RowsAsync(), clock.Today()).AsText(forum.Name), keepsLines: true)),
            "text/plain; charset=utf-8",
            "what-my-words-changed.txt"
        );

    private async Task<List<KeptRow>> RowsAsync()
    {
        var (me, setAside) = (viewer.PersonId, db.SetAside());
        var said = await db
            .Contributions.AsNoTracking()
            .AsSplitQuery()
            .Where(c => c.Author.PersonId == me)
            .OrderBy(c => c.Id)
            .Select(c => new
            {
                c.Id,
                c.Kind,
                c.Text,
                c.SaidAt,
                Gone = setAside.Contains(c.Id) ? "My words are hidden for now."
                : c.WithdrawnAt != null ? "I took these words back."
                : null,
                Project = db.Projects.Where(p => p.Id == c.ProjectId).Select(p => p.Name).First(),
                Replies = c.Replies.OrderBy(r => r.Id).Select(r => new KeptReply(r.Kind, r.Text, r.At)).ToList(),
                Thanks = c.Thanks.OrderBy(t => t.Id).Select(t => t.Text).ToList(),
            })
            .ToListAsync();
        var ledTo = (await links.RunAsync(l => db.Contributions.Any(c => c.Id == l.ContributionId && c.Author.PersonId == me))).ToLookup(
            l => l.ContributionId,
            l => l.Row
        );
        return
        [
            .. said.Select(c => new KeptRow(
                c.Project,
                c.Kind,
                c.Text,
                c.SaidAt,
                c.Gone,
                c.Replies,
                [.. ledTo[c.Id].Where(l => l.Question is not null).Select(l => new KeptDecision(l.Question!, l.Outcome!.Value))],
                [.. ledTo[c.Id].SelectMany(l => l.Work).Where(w => w.DoneAt is not null).DistinctBy(w => w.Id).Select(w => w.WhatChanged!)],
                c.Thanks
            )),
        ];
    }
}
