using CoProduce.Data;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>"Waiting for us", for forum staff and for those who run a project: one list, what is late first.</summary>
public class ReplyQueueController(CoProduceDbContext db, ProjectAccess door, ReplyQueueQuery queue, Notifier post, TimeProvider clock)
    : Controller
{
    private const string Meanwhile = "Somebody else gave a new day for this since you opened the page. Please look at it first.";
    private const string Late = "Our reply is late. We are sorry. There is a new day for it";

    [HttpGet("waiting")]
    public async Task<IActionResult> Index(string? project, string? after) =>
        await queue.RunAsync(project, after) is { } page ? View(page) : NotFound();

    [HttpPost("projects/{slug}/said/{number:int}/promise")]
    public async Task<IActionResult> PromiseAgain(string slug, int number, [Bind(Prefix = "Form")] PromiseAgainForm form)
    {
        if (
            await door.FindAsync(slug) is not { Standing.MayRun: true } here
            || await db.Contributions.Include(c => c.Author).SingleOrDefaultAsync(c => c.ProjectId == here.Id && c.Number == number)
                is not { } said
        )
        {
            return NotFound();
        }

        this.Refuse("Form.By", form.By <= clock.Today() ? "Give a day that is still to come." : null);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Index", (await queue.RunAsync(slug, null))! with { Form = form, Mending = number });
        }

        this.MustBeAbout(AnsweredTo.Mark(said.SeenToBy, said.NewDueOn), Meanwhile);
        said.PromiseAgain(form.Who!, form.By!.Value, clock.Today());
        await post.TellAsync([said.PersonToTell], Late, SaidLinks.Said(here.Slug, number));
        await db.SaveChangesAsync();
        return this.GoTo(ConversationLinks.Waiting(project: slug), "Thank you. We have said sorry, and given the new day.");
    }
}
