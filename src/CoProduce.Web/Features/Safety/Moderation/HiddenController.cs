using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Moderation;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Words that were hidden: their author reads why and can ask once that somebody else looks again.</summary>
[Route("projects/{slug}/hidden/{hiding:int}"), WhilePaused]
public class HiddenController(
    CoProduceDbContext db,
    ProjectAccess door,
    HiddenQuery hidden,
    ModerationDesk desk,
    Notifier post,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    private int Me => viewer.PersonId!.Value;

    [HttpGet("")]
    public async Task<IActionResult> Show(string slug, int hiding) =>
        await FindAsync(slug, hiding) is var (here, found) ? View("Hidden", await hidden.RunAsync(here, found)) : NotFound();

    [HttpPost("appeal")]
    public async Task<IActionResult> Appeal(string slug, int hiding, [Bind(Prefix = "Appeal")] AppealForm form)
    {
        if (await FindAsync(slug, hiding) is not var (here, found) || found.AuthorPersonId != Me)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Hidden", await hidden.RunAsync(here, found, appeal: form));
        }

        await desk.AskAgainAsync(here, found, form.Why!, Me);
        await db.SaveChangesAsync();
        return this.GoTo(
            ModerationLinks.Hidden(here.Slug, hiding),
            $"We have asked. Somebody else will look again, and you hear by {found.AppealDueOn!.Value.Day()}."
        );
    }

    [HttpPost("look-again")]
    public async Task<IActionResult> LookAgain(string slug, int hiding, [Bind(Prefix = "LookAgain")] LookAgainForm form)
    {
        if (await FindAsync(slug, hiding) is not ({ Standing.MayRun: true } here, { } found))
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(found.WhyNotLookAgain(Me));
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Hidden", await hidden.RunAsync(here, found, look: form));
        }

        found.LookAgain(form.IsShown!.Value, form.Answer!, Me, clock.Now());
        return await EndAsync(
            here,
            found,
            form.IsShown.Value ? "Your words are shown again" : "Somebody else has looked again at your words. Please read what they say"
        );
    }

    [HttpPost("show-again")]
    public async Task<IActionResult> ShowAgain(string slug, int hiding)
    {
        if (await FindAsync(slug, hiding) is not ({ Standing.MayRun: true } here, { } found))
        {
            return NotFound();
        }

        found.ShowAgain(Me, clock.Now());
        return await EndAsync(here, found, "Your words are shown again");
    }

    private async Task<IActionResult> EndAsync(ProjectPlace here, HiddenWords hiding, string message)
    {
        if (!hiding.IsHidden)
        {
            await desk.PutBackAsync(hiding);
        }

        await post.TellAsync([hiding.AuthorPersonId], message, ModerationLinks.Hidden(here.Slug, hiding.Id));
        await db.SaveChangesAsync();
        return this.GoTo(
            ModerationLinks.Hidden(here.Slug, hiding.Id),
            hiding.IsHidden
                ? "The words stay hidden. Their author has been told why."
                : "The words are back in their place. Their author has been told."
        );
    }

    /// <summary>For the author, and for those who run the project.</summary>
    private async Task<(ProjectPlace Here, HiddenWords Hiding)?> FindAsync(string slug, int hiding) =>
        await door.FindAsync(slug) is { } here
        && viewer.PersonId is { } me
        && await db.Hidings.Include(h => h.Earlier).SingleOrDefaultAsync(h => h.Id == hiding && h.ProjectId == here.Id) is { } found
        && (found.AuthorPersonId == me || here.Standing.MayRun)
            ? (here, found)
            : null;
}
