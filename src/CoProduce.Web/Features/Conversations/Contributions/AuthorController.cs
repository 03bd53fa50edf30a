using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>What only the person who spoke may do with their words: say whether a reply got it right, and take them back.</summary>
[Route("projects/{slug}/said/{number:int}")]
public class AuthorController(CoProduceDbContext db, ProjectAccess door, Notifier post, TimeProvider clock) : Controller
{
    [HttpPost("judge")]
    public async Task<IActionResult> Judge(string slug, int number, bool gotItRight)
    {
        if (await FindAsync(slug, number) is not (var said, { } url))
        {
            return NotFound();
        }

        said.Judge(gotItRight ? Verdict.GotItRight : Verdict.MissedSomething, (await db.PromiseAsync()).DueOn(said.Kind, clock.Today()));
        if (!gotItRight)
        {
            await post.TellAsync([said.Replies.MaxBy(r => r.Id)!.ByPersonId], "Your reply missed something. Please have another look", url);
        }

        await db.SaveChangesAsync();
        return this.GoTo(
            url,
            gotItRight ? "Thank you for telling us." : "Thank you. It is open again, and the person who replied has been told."
        );
    }

    [HttpGet("edit")]
    public async Task<IActionResult> Reword(string slug, int number) =>
        await FindAsync(slug, number) is ({ IsWithdrawn: false } said, { } url)
            ? View("Reword", new RewordPage(slug, number, said.Kind, new RewordForm { Text = said.Text, RepliesSeen = said.Replies.Count }))
            : NotFound();

    [HttpPost("edit"), ActionName("Reword")]
    public async Task<IActionResult> RewordNow(string slug, int number, [Bind(Prefix = "Form")] RewordForm form)
    {
        if (await FindAsync(slug, number) is not (var said, { } url))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Reword", new RewordPage(slug, number, said.Kind, form));
        }

        said.Reword(form.Text!, clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(
            url,
            said.Replies.Count > form.RepliesSeen
                ? "Saved. Somebody replied while you were writing. Their reply is below, and yours is kept too."
                : "Saved. What it said before stays for others to open."
        );
    }

    [HttpPost("talk")]
    public async Task<IActionResult> CloseTalk(string slug, int number, bool isClosed)
    {
        if (await FindAsync(slug, number) is not (var said, { } url))
        {
            return NotFound();
        }

        said.CloseTalk(isClosed, clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(url, isClosed ? "The talk is closed. You can open it again." : "The talk is open again.");
    }

    [HttpPost("reuse/{id:int}")]
    public async Task<IActionResult> AnswerReuse(string slug, int number, int id, bool yes)
    {
        if (await FindAsync(slug, number) is not (var said, { } url) || said.Reuse.All(r => r.Id != id))
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

    [HttpPost("links/{id:int}/confirm")]
    public Task<IActionResult> Confirm(string slug, int number, int id) =>
        JudgeLinkAsync(slug, number, id, link => link.Confirm(clock.Now()), "Thank you for telling us.");

    [HttpPost("links/{id:int}/dispute")]
    public Task<IActionResult> Dispute(string slug, int number, int id, string? reason) =>
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
            await FindAsync(slug, number) is not (var said, { } url)
            || await db.InfluenceLinks.SingleOrDefaultAsync(l => l.Id == id && l.ContributionId == said.Id) is not { } link
        )
        {
            return NotFound();
        }

        judge(link);
        await db.SaveChangesAsync();
        return this.GoTo(url, message);
    }

    [HttpGet("withdraw")]
    public async Task<IActionResult> Withdraw(string slug, int number) =>
        await FindAsync(slug, number) is ({ IsWithdrawn: false } said, { } url)
            ? View("Withdraw", new WithdrawPage(slug, number, said.Text, said.Kind))
            : NotFound();

    [HttpPost("withdraw"), WhilePaused, ActionName("Withdraw")]
    public async Task<IActionResult> WithdrawNow(string slug, int number)
    {
        if (await FindAsync(slug, number) is not (var said, { } url))
        {
            return NotFound();
        }

        said.Withdraw(clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(url, "Your words are gone. It only says that something was withdrawn.");
    }

    private async Task<(Contribution Said, string Url)?> FindAsync(string slug, int number)
    {
        if (await door.FindAsync(slug) is not { Standing.ParticipantId: { } me } here)
        {
            return null;
        }

        var said = await db
            .Contributions.Include(c => c.Replies)
            .Include(c => c.Earlier)
            .Include(c => c.Reuse)
            .AsSplitQuery()
            .SingleOrDefaultAsync(c => c.ProjectId == here.Id && c.Number == number && c.AuthorId == me);
        return said is null ? null : (said, SaidLinks.Said(here.Slug, number));
    }
}
