using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>What only the person who spoke may say of what others make of their words: whether they may be used somewhere else, and whether
/// they led to what is said.</summary>
[Route("projects/{slug}/said/{number:int}")]
public class WhatCameOfItController(CoProduceDbContext db, OwnWords words, Notifier post, TimeProvider clock) : Controller
{
    [HttpPost("reuse/{id:int}"), WhenFinished]
    public async Task<IActionResult> AnswerReuse(string slug, int number, int id, bool yes)
    {
        if (await words.FindEverAsync(slug, number) is not (var said, { } url) || said.Reuse.All(r => r.Id != id))
        {
            return NotFound();
        }

        said.AnswerReuse(id, yes, clock.Now());
        await post.TellAsync(
            [said.Reuse.Single(r => r.Id == id).AskedByPersonId],
            yes ? "Somebody said yes to their words being used" : "Somebody said no to their words being used",
            url
        );
        await db.SaveChangesAsync();
        return this.GoTo(
            url,
            yes
                ? "Thank you. We have written down your yes. You can change it at any time."
                : "We have written down your no. Nobody may use your words there."
        );
    }

    [HttpPost("links/{id:int}/confirm"), WhenFinished]
    public Task<IActionResult> Confirm(string slug, int number, int id) =>
        JudgeLinkAsync(slug, number, id, link => link.Confirm(clock.Now()), "Thank you for telling us.");

    [HttpPost("links/{id:int}/dispute"), WhenFinished]
    public Task<IActionResult> Dispute(string slug, int number, int id, [Longest(InfluenceLink.ReasonMaxLength)] string? reason) =>
        JudgeLinkAsync(
            slug,
            number,
            id,
            link => link.Refuse(reason, clock.Now()),
            "Thank you. Everyone can see that you do not agree, and why."
        );

    private async Task<IActionResult> JudgeLinkAsync(string slug, int number, int id, Action<InfluenceLink> judge, string message)
    {
        if (
            await words.FindEverAsync(slug, number) is not (var said, { } url)
            || await db.InfluenceLinks.SingleOrDefaultAsync(l => l.Id == id && l.ContributionId == said.Id) is not { } link
        )
        {
            return NotFound();
        }

        judge(link);
        await db.SaveChangesAsync();
        return this.GoTo(url, message);
    }
}
