using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>What only the person who spoke may do with their words: say whether a reply got it right, and take them back.</summary>
[Route("projects/{slug}/said/{number:int}")]
public class AuthorController(CoProduceDbContext db, OwnWords words, Notifier post, TimeProvider clock) : Controller
{
    private const string Reworded = "Saved. What it said before stays for others to open.";

    private const string RepliedMeanwhile = "Saved. Somebody replied while you were writing. Their reply is below, and yours is kept too.";

    [HttpPost("judge"), WhenFinished]
    public async Task<IActionResult> Judge(string slug, int number, bool gotItRight)
    {
        if (await words.FindAsync(slug, number) is not (var said, { } url))
        {
            return NotFound();
        }

        this.MustBeAbout(
            AnsweredTo.Mark(said.Replies.Max(r => (int?)r.Id)),
            "There is another reply since you opened the page. Please read it, and tell us then."
        );
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
        await words.FindAsync(slug, number) is ({ IsWithdrawn: false } said, { } url)
            ? View("Reword", new RewordPage(slug, number, said.Kind, new RewordForm { Text = said.Text, RepliesSeen = said.Replies.Count }))
            : NotFound();

    [HttpPost("edit"), ActionName("Reword")]
    public async Task<IActionResult> RewordNow(string slug, int number, [Bind(Prefix = "Form")] RewordForm form)
    {
        if (await words.FindAsync(slug, number) is not (var said, { } url))
        {
            return NotFound();
        }

        var page = new RewordPage(slug, number, said.Kind, form);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Reword", page);
        }

        if (form.Missed(new RewordForm { Text = said.Text }) is { Count: > 0 } missed)
        {
            return this.ShowBoth("Reword", page, missed);
        }

        said.Reword(form.Text!, clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(url, said.Replies.Count > form.RepliesSeen ? RepliedMeanwhile : Reworded);
    }

    [HttpPost("talk")]
    public async Task<IActionResult> CloseTalk(string slug, int number, bool isClosed)
    {
        if (await words.FindAsync(slug, number) is not (var said, { } url))
        {
            return NotFound();
        }

        said.CloseTalk(isClosed, clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(url, isClosed ? "The talk is closed. You can open it again." : "The talk is open again.");
    }

    [HttpGet("withdraw")]
    public async Task<IActionResult> Withdraw(string slug, int number) =>
        await words.FindEverAsync(slug, number) is ({ IsWithdrawn: false } said, { } url)
            ? View("Withdraw", new WithdrawPage(slug, number, said.Text, said.Kind))
            : NotFound();

    [HttpPost("withdraw"), WhilePaused, ActionName("Withdraw")]
    public async Task<IActionResult> WithdrawNow(string slug, int number)
    {
        if (await words.FindEverAsync(slug, number) is not (var said, { } url))
        {
            return NotFound();
        }

        said.Withdraw(clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(url, "Your words are gone. It only says that something is not shown.");
    }
}
