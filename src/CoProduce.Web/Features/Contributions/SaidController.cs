using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Contributions;

/// <summary>The page of one thing said, and the replies to it.</summary>
[Route("projects/{slug}/said/{number:int}")]
public class SaidController(CoProduceDbContext db, ProjectDoor door, Post post, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Said(string slug, int number) =>
        await door.FindAsync(slug) is { } here && await db.SaidPageAsync(here, number, clock.Today()) is { } page ? View(page) : NotFound();

    [HttpPost("reply")]
    public async Task<IActionResult> Reply(string slug, int number, ReplyForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.MayReply: true } here || await db.SaidPageAsync(here, number, clock.Today()) is not { } page)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Said", page with { Form = form });
        }

        var said = await db.Contributions.Include(c => c.Replies).Include(c => c.Author).SingleAsync(c => c.ProjectId == here.Id && c.Number == number);
        said.Answer(form.Kind!.Value, form.Text!, here.Standing.PersonId!.Value, clock.Now());
        await post.TellAsync([said.Author.PersonId], $"{said.Kind.YourWords().Capital()} has a reply", page.Url);
        await db.SaveChangesAsync();
        return this.GoTo(page.Url, "Your reply is there. The person who spoke has been told.");
    }
}
