using System.Security.Cryptography;
using System.Text;
using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>The codes with which people make words their own that somebody else wrote down for them.</summary>
public class ClaimCodes(CoProduceDbContext db, Viewer viewer, TimeProvider clock)
{
    /// <summary>Letters and figures that nobody mixes up on the phone.</summary>
    private const string Alphabet = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private static readonly TimeSpan Lasts = TimeSpan.FromDays(90);

    /// <summary>A new code for somebody's words. It takes the place of the one before.</summary>
    public async Task<(string Code, DateTime EndsAt)> MakeAsync(int author)
    {
        var code = RandomNumberGenerator.GetString(Alphabet, 10);
        var endsAt = clock.Now() + Lasts;
        await db.ClaimCodes.Where(c => c.ParticipantId == author && c.UsedAt == null).ExecuteDeleteAsync();
        db.ClaimCodes.Add(
            new ClaimCode
            {
                ParticipantId = author,
                CodeHash = Hash(code),
                EndsAt = endsAt,
            }
        );
        await db.SaveChangesAsync();
        return (code, endsAt);
    }

    /// <summary>Gives what was said under the code to this person. Whoever takes part already keeps one seat.</summary>
    public async Task<bool> TakeAsync(string typed)
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
