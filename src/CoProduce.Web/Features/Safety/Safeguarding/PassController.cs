using CoProduce.Data;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>Anyone who reads something that worries them can pass it to the safeguarding leads. It goes from everyone else's view at
/// once.</summary>
[Route("projects/{slug}/said/{number:int}/worried/" + TheseWords.On), WhilePaused]
public class PassController(
    CoProduceDbContext db,
    ProjectAccess door,
    SafeguardingConcerns worries,
    Notifier post,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    private const string PassView = "Pass";

    [HttpGet("")]
    public async Task<IActionResult> Show(string slug, int number, string? on) =>
        await FindAsync(slug, number, on) is var (here, these)
            ? View(
                PassView,
                Page(here, these, new PassForm()) with
                {
                    WhyNot = await worries.WhyNotTellAsync(await worries.ReadersAsync(), [these.WhoseWords]),
                }
            )
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Pass(string slug, int number, string? on, [Bind(Prefix = "Form")] PassForm form)
    {
        if (await FindAsync(slug, number, on) is not var (here, these))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain(PassView, Page(here, these, form));
        }

        var words = these.Words.SetAside(clock.Now());
        var who = await worries.TellAsync(
            new ConcernToRaise(new PassedOn(words, form.Why).Written, RaisedById: viewer.PersonId, Which: these.Which)
            {
                About = [these.WhoseWords],
            }
        );
        await post.TellAsync([these.AuthorPersonId], "Thank you for what you told us. Please read this", these.Url);
        await db.SaveChangesAsync();
        return this.GoTo(SafeguardingLinks.ThankYou(), $"It is with {who.Words}.");
    }

    private static PassPage Page(ProjectPlace here, TheseWords these, PassForm form) =>
        new(these.Worried, these.Url, these.Kind, these.Words.Text, here, form);

    private async Task<(ProjectPlace Here, TheseWords These)?> FindAsync(string slug, int number, string? on) =>
        await door.FindAsync(slug) is { } here && await db.TheseWordsAsync(here, number, on) is { } these ? (here, these) : null;
}
