using System.Security.Cryptography;
using System.Text;
using CoProduce.Data;
using CoProduce.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Security;

/// <summary>Makes and uses links that work once. Opening one changes nothing: only the button on its page does.</summary>
public class OneTimeLinks(CoProduceDbContext db, TimeProvider clock)
{
    /// <summary>A secret that nobody guesses, and the hash of it that is kept.</summary>
    public static (string Secret, string Hash) New()
    {
        var secret = Convert.ToHexString(RandomNumberGenerator.GetBytes(32)).ToLowerInvariant();
        return (secret, Hash(secret));
    }

    public static string Hash(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Adds a link to what is saved next, and gives its secret. A newer link ends older ones of its kind.</summary>
    public async Task<string> MakeAsync(int accountId, LinkPurpose purpose, TimeSpan lasts, string? newEmail = null)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await db.MailedLinks.Where(l => l.AccountId == accountId && l.Purpose == purpose && l.UsedAt == null).ExecuteDeleteAsync();
        var (secret, hash) = New();
        db.MailedLinks.Add(
            new MailedLink
            {
                AccountId = accountId,
                Purpose = purpose,
                SecretHash = hash,
                NewEmail = newEmail,
                EndsAt = now + lasts,
            }
        );
        return secret;
    }

    public Task<MailedLink?> FindAsync(string secret, LinkPurpose purpose)
    {
        var hash = Hash(secret);
        var now = clock.GetUtcNow().UtcDateTime;
        return db
            .MailedLinks.AsNoTracking()
            .SingleOrDefaultAsync(l => l.SecretHash == hash && l.Purpose == purpose && l.UsedAt == null && l.EndsAt > now);
    }

    /// <summary>Uses the link up. False when somebody was faster, or it has run out.</summary>
    public async Task<bool> UseAsync(MailedLink link)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await db
                .MailedLinks.Where(l => l.Id == link.Id && l.UsedAt == null && l.EndsAt > now)
                .ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now)) == 1;
    }
}
