using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Features.Projects.Stages;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>Answering several people at once. Each gets the reply under their own words; the same words to many need a second
/// look.</summary>
[Route("projects/{slug}/answer-together")]
public class ReplyTogetherController(CoProduceDbContext db, ProjectAccess door, ReplyTogetherQuery pages, Notifier post, TimeProvider clock)
    : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string slug, List<int> numbers) =>
        await door.FindAsync(slug) is { Standing.MayReply: true } here
            ? View("Together", await pages.RunAsync(here, new ReplyTogetherForm { Numbers = numbers }))
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Send(string slug, [Bind(Prefix = "Form")] ReplyTogetherForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.MayReply: true } here)
        {
            return NotFound();
        }

        var said = await ChosenAsync(here, form.Numbers);
        form.Numbers.MustBeAmong(said.Select(c => c.Number));
        var same = await CheckAsync(here, form, said);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Together", await pages.RunAsync(here, form) with { SameWords = same });
        }

        await AnswerAsync(here, form, said);
        await db.SaveChangesAsync();
        return this.GoTo(
            ConversationLinks.Waiting(project: slug),
            said.Count == 1
                ? "Your reply is there. The person has been told."
                : $"Your reply is there {said.Count} times. Each person has been told."
        );
    }

    private Task<List<Contribution>> ChosenAsync(ProjectPlace here, List<int> numbers) =>
        db.WaitingIn(here)
            .Include(c => c.Replies)
            .Include(c => c.Author)
            .Where(c => numbers.Contains(c.Number))
            .Take(ReplyTogetherQuery.MostAtOnce)
            .ToListAsync();

    /// <summary>Gives back what warns of the same words to many.</summary>
    private async Task<string?> CheckAsync(ProjectPlace here, ReplyTogetherForm form, List<Contribution> said)
    {
        this.Refuse(
            "Form.Kind",
            ModelState.IsValid ? said.Select(c => Reply.WhyNotThis(form.Kind, c.Kind)).FirstOrDefault(why => why is not null) : null
        );
        if (!ModelState.IsValid)
        {
            return null;
        }

        var people = said.Select(c => c.AuthorId).Union(await db.WhoHadTheseWordsAsync(here.Id, form.Text!)).Count();
        var same = Reply.WarnOfSameWords(people);
        this.Refuse("Form.SameWordsAreMeant", form.SameWordsAreMeant ? null : same);
        return same;
    }

    private async Task AnswerAsync(ProjectPlace here, ReplyTogetherForm form, List<Contribution> said)
    {
        foreach (var one in said)
        {
            one.Answer(form.Kind!.Value, form.Text!, here.Standing.PersonId!.Value, clock.Now());
            await post.TellAsync(
                [one.PersonToTell],
                $"{one.Kind.YourWords().Capital()} has a reply",
                SaidLinks.Said(here.Slug, one.Number)
            );
        }
    }
}
