using System.Security.Cryptography;
using System.Text;
using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>Making words one's own that somebody else wrote down, with the code that person gave.</summary>
public class ClaimWordsController(CoProduceDbContext db, ProjectAccess door, Viewer viewer, TimeProvider clock) : Controller
{
    /// <summary>Letters and figures that nobody mixes up on the phone.</summary>
    private const string Alphabet = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private static readonly TimeSpan Lasts = TimeSpan.FromDays(90);

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

        var code = RandomNumberGenerator.GetString(Alphabet, 10);
        var endsAt = clock.Now() + Lasts;
        await db.ClaimCodes.Where(c => c.ParticipantId == said.AuthorId && c.UsedAt == null).ExecuteDeleteAsync();
        db.ClaimCodes.Add(
            new ClaimCode
            {
                ParticipantId = said.AuthorId,
                CodeHash = Hash(code),
                EndsAt = endsAt,
            }
        );
        await db.SaveChangesAsync();
        return View("Code", new ClaimCodePage(SaidLinks.Said(here.Slug, number), said.DisplayName, $"{code[..5]}-{code[5..]}", endsAt));
    }

    [HttpGet("claim")]
    public IActionResult Claim() => View("Claim", new ClaimWordsForm());

    [HttpPost("claim"), EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> ClaimNow(ClaimWordsForm form)
    {
        if (ModelState.IsValid && !await db.TogetherAsync(() => TakeAsync(form.Code!)))
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

    /// <summary>Gives what was said under the code to this person. Whoever takes part already keeps one seat.</summary>
    private async Task<bool> TakeAsync(string typed)
    {
        var (hash, now) = (Hash(typed), clock.Now());
        var participantId = await db
            .ClaimCodes.Where(c => c.CodeHash == hash && c.UsedAt == null && c.EndsAt > now)
            .Select(c => (int?)c.ParticipantId)
            .SingleOrDefaultAsync();
        if (
            participantId is null
            || await db
                .ClaimCodes.Where(c => c.CodeHash == hash && c.UsedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.UsedAt, now)) == 0
        )
        {
            return false;
        }

        var written = await db.Participants.Include(p => p.Person).SingleAsync(p => p.Id == participantId);
        var me = await db.People.SingleAsync(p => p.Id == viewer.PersonId);
        if (await db.Participants.SingleOrDefaultAsync(p => p.ProjectId == written.ProjectId && p.PersonId == me.Id) is { } seat)
        {
            db.FindAnew(await db.Contributions.Where(c => c.AuthorId == written.Id).Select(c => c.Id).ToListAsync());
            await db
                .Contributions.Where(c => c.AuthorId == written.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.AuthorId, seat.Id));
            db.Remove(written);
        }
        else
        {
            written.Claim(me);
        }

        await db.SaveChangesAsync();
        return true;
    }

    private static string Hash(string code) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(new string([.. code.ToUpperInvariant().Where(char.IsLetterOrDigit)]))));
}
