using CoProduce.Data;
using CoProduce.Web.Features.Safety.Outside;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>"I am worried about someone": for anyone, signed in or not.</summary>
[BeforeSecondStep, Route("worried")]
public class RaiseConcernController(
    CoProduceDbContext db,
    SafeguardingConcerns worries,
    OutsideContacts contacts,
    MyConcernsQuery mine,
    Viewer viewer
) : Controller
{
    [AllowAnonymous, HttpGet("")]
    public async Task<IActionResult> Worried() => View(await PageAsync(new RaiseConcernForm()));

    [AllowAnonymous, HttpPost(""), EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> Tell([Bind(Prefix = "Form")] RaiseConcernForm form)
    {
        var page = await PageAsync(form);
        if ((page.HasUnknown ? KnownChoices.Why : await worries.WhyNotTellAsync(page.Readers, page.Named)) is { } why)
        {
            ModelState.AddModelError("Form.About", why);
        }

        if (viewer.IsSignedIn && form.WithName is null)
        {
            ModelState.AddModelError("Form.WithName", "Choose whether we may know that it is you.");
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Worried", page);
        }

        var who = await worries.TellAsync(
            new ConcernToRaise(form.Words!, form.Contact, form.WithName is true ? viewer.PersonId : null) { About = page.Named }
        );
        await db.SaveChangesAsync();
        return this.GoTo(SafeguardingLinks.ThankYou(), $"It is with {who.Words}.");
    }

    [AllowAnonymous, HttpGet("thank-you")]
    public IActionResult ThankYou() => View();

    /// <summary>What somebody told us themselves, with their name. Nobody else's, and nothing of what was written about it.</summary>
    [HttpGet("mine"), BeforeAgreement]
    public async Task<IActionResult> Mine() => View(await mine.RunAsync());

    private async Task<RaiseConcernPage> PageAsync(RaiseConcernForm form) =>
        new(
            await worries.ReadersAsync(),
            await contacts.NowAsync() is { } outside ? new OutsideReader(outside.PersonId, WhoHasIt.Of(outside)) : null,
            form
        );
}
