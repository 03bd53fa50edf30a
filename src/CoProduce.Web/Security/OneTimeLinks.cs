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
    public async Task<string> MakeAsync(SecretLink link)
    {
        await db
            .SecretLinks.Where(l =>
                l.Purpose == link.Purpose
                && l.UsedAt == null
                && l.About == link.About
                && (link.About != null || l.AccountId == link.AccountId)
            )
            .ExecuteDeleteAsync();
        (var secret, link.SecretHash) = New();
        db.Add(link);
        return secret;
    }

    public Task<SecretLink?> FindAsync(string secret, LinkPurpose purpose)
    {
        var hash = Hash(secret);
        return Open().AsNoTracking().SingleOrDefaultAsync(l => l.SecretHash == hash && l.Purpose == purpose);
    }

    /// <summary>Uses the link up. False when somebody was faster, it has run out, or the account's keys have changed.</summary>
    public async Task<bool> UseAsync(SecretLink link)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await Open().Where(l => l.Id == link.Id).ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now)) == 1;
    }

    private IQueryable<SecretLink> Open()
    {
        var (now, accounts) = (clock.GetUtcNow().UtcDateTime, db.Users);
        return db.SecretLinks.Where(l =>
            l.UsedAt == null
            && l.EndsAt > now
            && (l.AccountId == null || accounts.Any(a => a.Id == l.AccountId && a.SecurityStamp == l.Stamp))
        );
    }
}
