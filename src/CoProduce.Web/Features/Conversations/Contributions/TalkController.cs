using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Features.Projects.Stages;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Joining in with what somebody else said: "I have seen this too", and the talk under it.</summary>
[Route("projects/{slug}/said/{number:int}")]
public class TalkController(CoProduceDbContext db, ProjectAccess door, SaidQuery pages, Notifier post, TimeProvider clock) : Controller
{
    [HttpPost("seen-too")]
    public async Task<IActionResult> SeenToo(string slug, int number)
    {
        if (await FindAsync(slug, number) is not var (here, said) || here.Standing.ParticipantId is not { } me)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(here.Standing.WhyNotSpeak());
        RuleBrokenException.ThrowIf(Domain.Contributions.SeenToo.WhyNot(said, me));
        var url = SaidLinks.Said(here.Slug, number);
        if (await db.SeenToos.Where(s => s.ContributionId == said.Id && s.ParticipantId == me).ExecuteDeleteAsync() > 0)
        {
            return this.GoTo(url, "We have taken that away again.");
        }

        db.Add(new SeenToo(said, await db.Participants.SingleAsync(p => p.Id == me), clock.Now()));
        await db.SaveChangesAsync();
        return this.GoTo(url, "Thank you. It helps to know that this is true for more people.");
    }

    [HttpPost("comments")]
    public async Task<IActionResult> Add(string slug, int number, [Bind(Prefix = "Comment")] CommentForm form)
    {
        if (await FindAsync(slug, number) is not var (here, said) || here.Standing.ParticipantId is not { } me)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(here.Standing.WhyNotSpeak());
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Said", (await pages.RunAsync(here, number, typed: new SaidForms { Comment = form }))!);
        }

        db.Add(new Comment(said, await db.Participants.SingleAsync(p => p.Id == me), form.Text!, form.ShownAs, clock.Now()));
        if (said.AuthorId != me)
        {
            await post.TellAsync([said.PersonToTell], "Somebody added to what you said", SaidLinks.Said(here.Slug, number));
        }

        await db.SaveChangesAsync();
        return this.GoTo(SaidLinks.Said(here.Slug, number), "Thank you. It is there for everyone who can read this.");
    }

    [HttpPost("comments/{id:int}/withdraw"), WhilePaused]
    public async Task<IActionResult> Withdraw(string slug, int number, int id)
    {
        if (
            await FindAsync(slug, number) is not var (here, said)
            || here.Standing.ParticipantId is not { } me
            || await db.Comments.SingleOrDefaultAsync(c => c.Id == id && c.ContributionId == said.Id && c.AuthorId == me) is not { } comment
        )
        {
            return NotFound();
        }

        comment.Withdraw(clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(SaidLinks.Said(here.Slug, number), "Your words are gone.");
    }

    /// <summary>Only what somebody may read can be joined in with.</summary>
    private async Task<(ProjectPlace Here, Contribution Said)?> FindAsync(string slug, int number) =>
        await door.FindAsync(slug) is { Standing.IsTakingPart: true } here
        && await db
            .Contributions.Include(c => c.Author)
            .Where(c => c.ProjectId == here.Id && c.Number == number)
            .ReadableBy(here.Standing)
            .SingleOrDefaultAsync()
            is { } said
            ? (here, said)
            : null;
}
