using CoProduce.Data;
using CoProduce.Domain.Moderation;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Those who run a project hide words there, and tell their author why.</summary>
[Route("projects/{slug}/said/{number:int}/hide/" + TheseWords.On), WhilePaused]
public class HideController(CoProduceDbContext db, ProjectAccess door, ModerationDesk desk, Viewer viewer) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string slug, int number, string? on) =>
        await FindAsync(slug, number, on) is var (here, these) ? View("Hide", Page(here, these, new HideForm())) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Hide(string slug, int number, string? on, [Bind(Prefix = "Form")] HideForm form)
    {
        if (await FindAsync(slug, number, on) is not var (here, these))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Hide", Page(here, these, form));
        }

        await db.TogetherAsync(async () =>
        {
            await desk.HideAsync(
                here,
                these,
                new HiddenWords.Because(viewer.PersonId!.Value, these.AuthorPersonId, form.Reason!.Value, form.Why)
            );
            return await db.SaveChangesAsync();
        });
        return this.GoTo(these.Url, "The words are hidden. Their author has been told why, and can ask somebody else to look again.");
    }

    private static HidePage Page(ProjectPlace here, TheseWords these, HideForm form) =>
        new(these.Hide, these.Url, these.Kind, these.Words.Text, here, form);

    private async Task<(ProjectPlace Here, TheseWords These)?> FindAsync(string slug, int number, string? on) =>
        await door.FindAsync(slug) is { Standing.MayRun: true } here && await db.TheseWordsAsync(here, number, on) is { } these
            ? (here, these)
            : null;
}
