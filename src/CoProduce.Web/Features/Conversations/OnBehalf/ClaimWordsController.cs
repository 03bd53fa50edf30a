using CoProduce.Data;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>Making words one's own that somebody else wrote down, with the code that person gave.</summary>
public class ClaimWordsController(CoProduceDbContext db, ProjectAccess door, ClaimCodes codes) : Controller
{
    [HttpPost("projects/{slug}/said/{number:int}/claim-code")]
    public async Task<IActionResult> MakeCode(string slug, int number)
    {
        if (
            await door.FindAsync(slug) is not { Standing.MayTakeDown: true } here
            || await db
                .Contributions.Where(c => c.ProjectId == here.Id && c.Number == number && c.Author.IsWrittenDown)
                .Select(c => new { c.AuthorId, c.Author.Person.DisplayName })
                .SingleOrDefaultAsync()
                is not { } said
        )
        {
            return NotFound();
        }

        var (code, endsAt) = await codes.MakeAsync(said.AuthorId);
        return View("Code", new ClaimCodePage(SaidLinks.Said(here.Slug, number), said.DisplayName, $"{code[..5]}-{code[5..]}", endsAt));
    }

    [HttpGet("claim")]
    public IActionResult Claim() => View("Claim", new ClaimWordsForm());

    [HttpPost("claim"), EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> ClaimNow(ClaimWordsForm form)
    {
        if (ModelState.IsValid && !await db.TogetherAsync(() => codes.TakeAsync(form.Code!)))
        {
            ModelState.AddModelError(
                nameof(form.Code),
                "We do not know that code, or it has ended. Ask the person who gave it to you for a new one."
            );
        }

        return ModelState.IsValid
            ? this.GoTo(ConversationLinks.MyWords(), "They are yours now. Look through what was written down, and say whether it is right.")
            : this.TryAgain("Claim", form);
    }
}
