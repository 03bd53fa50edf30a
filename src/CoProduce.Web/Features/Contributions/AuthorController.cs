using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Contributions;

/// <summary>What only the person who spoke may do with their words: say whether a reply got it right, and take them back.</summary>
[Route("projects/{slug}/said/{number:int}")]
public class AuthorController(CoProduceDbContext db, ProjectDoor door, Post post, TimeProvider clock) : Controller
{
    [HttpPost("judge")]
    public async Task<IActionResult> Judge(string slug, int number, bool gotItRight)
    {
        if (await FindAsync(slug, number) is not (var said, { } url))
        {
            return NotFound();
        }

        said.Judge(gotItRight ? Verdict.GotItRight : Verdict.MissedSomething);
        if (!gotItRight)
        {
            await post.TellAsync([said.Replies.MaxBy(r => r.Id)!.ByPersonId], "Your reply missed something. Please have another look", url);
        }

        await db.SaveChangesAsync();
        return this.GoTo(url, gotItRight ? "Thank you for telling us." : "Thank you. It is open again, and the person who replied has been told.");
    }

    [HttpGet("withdraw")]
    public async Task<IActionResult> Withdraw(string slug, int number) =>
        await FindAsync(slug, number) is ({ IsWithdrawn: false } said, { } url) ? View("Withdraw", new WithdrawPage(url, said.Text, said.Kind)) : NotFound();

    [HttpPost("withdraw"), ActionName("Withdraw")]
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

        var said = await db.Contributions.Include(c => c.Replies).SingleOrDefaultAsync(c => c.ProjectId == here.Id && c.Number == number && c.AuthorId == me);
        return said is null ? null : (said, $"{here.Url}/said/{number}");
    }
}

/// <summary>The page that asks once more before somebody takes their words back.</summary>
public record WithdrawPage(string Url, string Text, ContributionKind Kind);
