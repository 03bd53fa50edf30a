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
public class SaidController(
    CoProduceDbContext db,
    ProjectAccess door,
    SaidFactsQuery facts,
    SaidQuery pages,
    ConfirmersQuery confirmers,
    Notifier post,
    TimeProvider clock
) : Controller
{
    private const string MayWeUseThem = "May your words be used somewhere else? Please say yes or no";

    [HttpGet("")]
    public async Task<IActionResult> Said(string slug, int number, int? after) =>
        await door.FindAsync(slug) is { } here && await pages.RunAsync(here, number, after) is { } page ? View(page) : NotFound();

    [HttpPost("reply"), WhenFinished, ActionName("Reply")]
    public async Task<IActionResult> SendReply(string slug, int number, ReplyForm form)
    {
        if (
            await door.FindAsync(slug) is not { Standing.MayReply: true } here
            || await facts.RunAsync(here, number) is not { } words
            || words.IsOf(here.Standing)
        )
        {
            return NotFound();
        }

        await CheckSameWordsAsync(here, words, form);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Said", (await pages.RunAsync(here, number, typed: new SaidForms { Reply = form }))!);
        }

        var said = await FindAsync(here, number);
        said.Answer(form.Kind!.Value, form.Text!, here.Standing.PersonId!.Value, clock.Now(), form.InShort);
        await post.TellAsync([said.PersonToTell], $"{said.Kind.YourWords().Capital()} has a reply", SaidLinks.Said(here.Slug, number));
        await db.SaveChangesAsync();
        return this.GoTo(SaidLinks.Said(here.Slug, number), "Your reply is there. The person who spoke has been told.");
    }

    [HttpPost("confirm"), BeforeSayingYes]
    public async Task<IActionResult> Confirm(string slug, int number)
    {
        if (
            await door.FindAsync(slug) is not { } here
            || await facts.RunAsync(here, number) is not { TakenDown: { } written } words
            || await confirmers.RunAsync(here, words) is not { } confirmer
            || confirmer.WhyNot(written, clock.Today()) is not null
        )
        {
            return NotFound();
        }

        var counts = (await FindAsync(here, number)).Confirm(confirmer, clock.Today(), clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(
            SaidLinks.Said(here.Slug, number),
            counts ? "Thank you. It counts in the figures now." : "Thank you. It counts once one more family member says so."
        );
    }

    [HttpPost("thank")]
    public async Task<IActionResult> Thank(string slug, int number, [Bind(Prefix = "Thank")] ThankForm form)
    {
        if (
            await door.FindAsync(slug) is not { Standing.MayThank: true } here
            || await facts.RunAsync(here, number) is not { } words
            || words.IsOf(here.Standing)
        )
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Said", (await pages.RunAsync(here, number, typed: new SaidForms { Thank = form }))!);
        }

        var said = await FindAsync(here, number);
        said.Thank(form.Text!, here.Standing.PersonId!.Value, clock.Now());
        await post.TellAsync([said.PersonToTell], "Somebody thanks you for what you said", SaidLinks.Said(here.Slug, number));
        await db.SaveChangesAsync();
        return this.GoTo(SaidLinks.Said(here.Slug, number), "Your thank-you is there. The person has been told.");
    }

    [HttpPost("reuse")]
    public async Task<IActionResult> AskForReuse(string slug, int number, [Bind(Prefix = "Reuse")] ReuseForm form)
    {
        if (
            await door.FindAsync(slug) is not { Standing.MayRun: true } here
            || await facts.RunAsync(here, number) is not { } words
            || words.IsOf(here.Standing)
        )
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Said", (await pages.RunAsync(here, number, typed: new SaidForms { Reuse = form }))!);
        }

        var said = await FindAsync(here, number);
        said.AskForReuse(form.Where!, here.Standing.PersonId!.Value, clock.Now());
        await post.TellAsync([said.PersonToTell], MayWeUseThem, SaidLinks.Said(here.Slug, number));
        await db.SaveChangesAsync();
        return this.GoTo(SaidLinks.Said(here.Slug, number), "We have asked. Nobody may use the words before they say yes.");
    }

    private async Task CheckSameWordsAsync(ProjectPlace here, SaidFacts words, ReplyForm form)
    {
        if (ModelState.IsValid && !form.SameWordsAreMeant)
        {
            var others = (await db.WhoHadTheseWordsAsync(here.Id, form.Text!)).Union([words.AuthorId]).Count();
            this.Refuse(nameof(form.SameWordsAreMeant), Reply.WarnOfSameWords(others));
        }
    }

    private Task<Contribution> FindAsync(ProjectPlace here, int number) =>
        db.Contributions.Include(c => c.Replies).Include(c => c.Author).SingleAsync(c => c.ProjectId == here.Id && c.Number == number);
}
