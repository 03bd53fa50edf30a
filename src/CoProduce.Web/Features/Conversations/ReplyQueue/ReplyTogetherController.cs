using System.Globalization;
using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Features.Projects.Stages;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>Answering several people at once. Each gets the reply under their own words; the same words to many need a second
/// look.</summary>
[Route("projects/{slug}/answer-together")]
public class ReplyTogetherController(CoProduceDbContext db, ProjectAccess door, Notifier post, TimeProvider clock) : Controller
{
    private const int MostAtOnce = 50;

    [HttpGet("")]
    public async Task<IActionResult> Show(string slug, List<int> numbers) =>
        await door.FindAsync(slug) is { Standing.MayReply: true } here
            ? View("Together", await PageAsync(here, new ReplyTogetherForm { Numbers = numbers }))
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Send(string slug, [Bind(Prefix = "Form")] ReplyTogetherForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.MayReply: true } here)
        {
            return NotFound();
        }

        var said = await Waiting(here)
            .Include(c => c.Replies)
            .Include(c => c.Author)
            .Where(c => form.Numbers.Contains(c.Number))
            .Take(MostAtOnce)
            .ToListAsync();
        if (ModelState.IsValid && said.Select(c => Reply.WhyNotThis(form.Kind, c.Kind)).FirstOrDefault(w => w is not null) is { } why)
        {
            ModelState.AddModelError("Form.Kind", why);
        }

        var same = ModelState.IsValid
            ? Reply.WarnOfSameWords(said.Select(c => c.AuthorId).Union(await db.WhoHadTheseWordsAsync(here.Id, form.Text!)).Count())
            : null;
        if (same is not null && !form.SameWordsAreMeant)
        {
            ModelState.AddModelError("Form.SameWordsAreMeant", same);
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Together", await PageAsync(here, form) with { SameWords = same });
        }

        foreach (var one in said)
        {
            one.Answer(form.Kind!.Value, form.Text!, here.Standing.PersonId!.Value, clock.Now());
            await post.TellAsync(
                [one.PersonToTell],
                $"{one.Kind.YourWords().Capital()} has a reply",
                SaidLinks.Said(here.Slug, one.Number)
            );
        }

        await db.SaveChangesAsync();
        return this.GoTo(
            ConversationLinks.Waiting(project: slug),
            said.Count == 1
                ? "Your reply is there. The person has been told."
                : $"Your reply is there {said.Count} times. Each person has been told."
        );
    }

    private IQueryable<Contribution> Waiting(ProjectPlace here) =>
        db
            .Contributions.ReadableBy(here.Standing)
            .Where(c =>
                c.ProjectId == here.Id && !c.IsAnswered && c.WithdrawnAt == null && c.AuthorId != (here.Standing.ParticipantId ?? 0)
            );

    private async Task<ReplyTogetherPage> PageAsync(ProjectPlace here, ReplyTogetherForm form)
    {
        var rows = await Waiting(here)
            .AsNoTracking()
            .OrderBy(c => c.DueOn)
            .ThenBy(c => c.Id)
            .Take(MostAtOnce)
            .Select(c => new
            {
                c.Number,
                c.Text,
                c.Kind,
                c.DueOn,
            })
            .ToListAsync();
        return new ReplyTogetherPage(
            here,
            [
                .. rows.Select(c => new FormChoice(
                    c.Number.ToString(CultureInfo.InvariantCulture),
                    c.Text.Length > 140 ? c.Text[..140] + "…" : c.Text,
                    $"{c.Kind.Words()}, due {c.DueOn.Day()}"
                )),
            ],
            form,
            null
        );
    }
}
