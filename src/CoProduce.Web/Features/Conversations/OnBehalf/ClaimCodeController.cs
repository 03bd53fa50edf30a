using System.Security.Cryptography;
using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>Making a code for somebody whose words were written down. It is told to that person, and shown once.</summary>
public class ClaimCodeController(CoProduceDbContext db, ProjectAccess door, TimeProvider clock) : Controller
{
    /// <summary>Letters and figures that nobody mixes up on the phone.</summary>
    private const string Alphabet = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private static readonly TimeSpan Lasts = TimeSpan.FromDays(90);

    [HttpPost("projects/{slug}/said/{number:int}/claim-code")]
    public async Task<IActionResult> Make(string slug, int number, ClaimCodeForm form)
    {
        if (await door.FindAsync(slug) is not { Standing: { MayTakeDown: true, PersonId: { } me } } here)
        {
            return NotFound();
        }

        var said = await db
            .Contributions.Where(c => c.ProjectId == here.Id && c.Number == number && c.Author.IsWrittenDown)
            .Select(c => new { c.AuthorId, c.Author.Person.DisplayName })
            .SingleOrDefaultAsync();
        if (said is null)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(ModelState.IsValid ? null : "Enter an email like name@example.org, or leave it empty.");
        var code = RandomNumberGenerator.GetString(Alphabet, 10);
        var made = await KeepAsync(said.AuthorId, code, me, form.Email);
        return View("Code", new ClaimCodePage(SaidLinks.Said(here.Slug, number), said.DisplayName, $"{code[..5]}-{code[5..]}", made));
    }

    /// <summary>A code made before has ended. Says until when this one lasts.</summary>
    private async Task<DateTime> KeepAsync(int participantId, string code, int me, string? email)
    {
        var endsAt = clock.Now() + Lasts;
        await db.ClaimCodes.Where(c => c.ParticipantId == participantId && c.UsedAt == null).ExecuteDeleteAsync();
        db.ClaimCodes.Add(
            new ClaimCode
            {
                ParticipantId = participantId,
                CodeHash = ClaimingWords.Hash(code),
                EndsAt = endsAt,
                MadeByPersonId = me,
                ForEmail = email,
            }
        );
        await db.SaveChangesAsync();
        return endsAt;
    }
}
