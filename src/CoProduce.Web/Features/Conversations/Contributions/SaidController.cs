using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Features.Projects.Stages;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>The page of one thing said, and the replies to it.</summary>
[Route("projects/{slug}/said/{number:int}")]
public class SaidController(CoProduceDbContext db, ProjectAccess door, SaidQuery pages, Notifier post, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Said(string slug, int number, int? after) =>
        await door.FindAsync(slug) is { } here && await pages.RunAsync(here, number, after) is { } page ? View(page) : NotFound();

    [HttpPost("reply"), ActionName("Reply")]
    public async Task<IActionResult> SendReply(string slug, int number, ReplyForm form)
    {
        if (
            await door.FindAsync(slug) is not { Standing.MayReply: true } here
            || await pages.RunAsync(here, number) is not { IsMine: false } page
        )
        {
            return NotFound();
        }

        await CheckSameWordsAsync(here, page, form);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Said", page with { Form = form });
        }

        var said = await FindAsync(here, number);
        said.Answer(form.Kind!.Value, form.Text!, here.Standing.PersonId!.Value, clock.Now(), form.InShort);
        await post.TellAsync([said.PersonToTell], $"{said.Kind.YourWords().Capital()} has a reply", page.Url);
        await db.SaveChangesAsync();
        return this.GoTo(page.Url, "Your reply is there. The person who spoke has been told.");
    }

    [HttpPost("confirm"), BeforeSayingYes]
    public async Task<IActionResult> Confirm(string slug, int number)
    {
        if (await door.FindAsync(slug) is not { } here || await pages.RunAsync(here, number) is not { MayConfirm: true } page)
        {
            return NotFound();
        }

        var counts = (await FindAsync(here, number)).Confirm(page.Confirmer!, clock.Today(), clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(
            page.Url,
            counts ? "Thank you. It counts in the figures now." : "Thank you. It counts once one more family member says so."
        );
    }

    [HttpPost("thank")]
    public async Task<IActionResult> Thank(string slug, int number, [Bind(Prefix = "Thank")] ThankForm form)
    {
        if (
            await door.FindAsync(slug) is not { Standing.MayThank: true } here
            || await pages.RunAsync(here, number) is not { IsMine: false } page
        )
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Said", page with { Thank = form });
        }

        var said = await FindAsync(here, number);
        said.Thank(form.Text!, here.Standing.PersonId!.Value, clock.Now());
        await post.TellAsync([said.PersonToTell], "Somebody thanks you for what you said", page.Url);
        await db.SaveChangesAsync();
        return this.GoTo(page.Url, "Your thank-you is there. The person has been told.");
    }

    [HttpPost("reuse")]
    public async Task<IActionResult> AskForReuse(string slug, int number, [Bind(Prefix = "Reuse")] ReuseForm form)
    {
        if (
            await door.FindAsync(slug) is not { Standing.MayRun: true } here
            || await pages.RunAsync(here, number) is not { IsMine: false } page
        )
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Said", page with { Reuse = form });
        }

        var said = await FindAsync(here, number);
        said.AskForReuse(form.Where!, here.Standing.PersonId!.Value, clock.Now());
        await post.TellAsync([said.PersonToTell], "May your words be used somewhere else? Please say yes or no", page.Url);
        await db.SaveChangesAsync();
        return this.GoTo(page.Url, "We have asked. Nobody may use the words before they say yes.");
    }

    private async Task CheckSameWordsAsync(ProjectPlace here, SaidPage page, ReplyForm form)
    {
        if (ModelState.IsValid && !form.SameWordsAreMeant)
        {
            var others = (await db.WhoHadTheseWordsAsync(here.Id, form.Text!)).Union([page.Said.AuthorId]).Count();
            this.Refuse(nameof(form.SameWordsAreMeant), Reply.WarnOfSameWords(others));
        }
    }

    private Task<Contribution> FindAsync(ProjectPlace here, int number) =>
        db.Contributions.Include(c => c.Replies).Include(c => c.Author).SingleAsync(c => c.ProjectId == here.Id && c.Number == number);
}
