using CoProduce.Data;
using CoProduce.Data.Safeguarding;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>"I am worried about someone": for anyone, signed in or not.</summary>
[BeforeSecondStep, Route("worried")]
public class RaiseConcernController(CoProduceDbContext db, SafeguardingConcerns worries, SafeguardingSeal seal, Viewer viewer) : Controller
{
    [AllowAnonymous, HttpGet("")]
    public async Task<IActionResult> Worried() => View(await PageAsync(new RaiseConcernForm()));

    [AllowAnonymous, HttpPost(""), EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> Tell([Bind(Prefix = "Form")] RaiseConcernForm form)
    {
        var page = await PageAsync(form);
        if (Concerns.WhyNotTell([.. page.Readers.Select(r => r.Id)], form.About) is { } why)
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

        await worries.TellAsync(
            new Worry(form.Words!, form.Contact, form.WithName is true ? viewer.PersonId : null) { About = form.About }
        );
        await db.SaveChangesAsync();
        return this.GoTo(SafeguardingLinks.ThankYou());
    }

    [AllowAnonymous, HttpGet("thank-you")]
    public IActionResult ThankYou() => View();

    /// <summary>What somebody told us themselves, with their name. Nobody else's, and nothing of what was written about it.</summary>
    [HttpGet("mine"), BeforeAgreement]
    public async Task<IActionResult> Mine()
    {
        var me = viewer.PersonId;
        var mine = await db
            .Concerns.AsNoTracking()
            .Where(c => c.RaisedById == me && c.RaisedById != null)
            .OrderByDescending(c => c.Id)
            .Select(c => new
            {
                c.Key,
                c.SealedWords,
                c.RaisedAt,
                c.TakenUpAt,
                c.ClosedAt,
            })
            .ToListAsync();
        return View(
            new MyConcernsPage([
                .. mine.Select(c => new MyConcernRow(seal.Open(c.Key, c.SealedWords), c.RaisedAt, c.TakenUpAt, c.ClosedAt)),
            ])
        );
    }

    private async Task<RaiseConcernPage> PageAsync(RaiseConcernForm form) => new(await worries.ReadersAsync(), form);
}
