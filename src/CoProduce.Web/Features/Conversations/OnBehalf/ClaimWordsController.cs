using CoProduce.Data;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>Making words one's own that somebody else wrote down, with the code that person gave.</summary>
[Route("claim")]
public class ClaimWordsController(CoProduceDbContext db, ClaimingWords words, Viewer viewer) : Controller
{
    [HttpGet("")]
    public IActionResult Claim() => View("Claim", new ClaimWordsForm());

    [HttpPost(""), EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> ClaimNow(ClaimWordsForm form)
    {
        var given = ModelState.IsValid ? await db.TogetherAsync(() => words.TypeAsync(form.Code!, viewer.PersonId!.Value)) : null;
        if (ModelState.IsValid && given is null)
        {
            ModelState.AddModelError(
                nameof(form.Code),
                "We do not know that code, or it has ended. Ask the person who gave it to you for a new one."
            );
        }

        return given switch
        {
            null => this.TryAgain("Claim", form),
            true => this.GoTo(
                ConversationLinks.MyWords(),
                "They are yours now. Look through what was written down. To take part in the project, ask to join it."
            ),
            false => this.GoTo(
                ConversationLinks.MyWords(),
                "Thank you. A name alone does not show who somebody is, so forum staff look at it first. We tell you."
            ),
        };
    }
}
