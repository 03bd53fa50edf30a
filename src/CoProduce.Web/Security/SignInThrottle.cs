using System.Security.Cryptography;
using System.Text;
using CoProduce.Data;
using CoProduce.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Security;

/// <summary>Counts tries at something that could be guessed, in the database, so that every copy of the app counts together.</summary>
public class SignInThrottle(IServiceScopeFactory scopes, TimeProvider clock)
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>Takes one try. False when all were used; then waiting helps, and nothing else.</summary>
    public async Task<bool> TakeAsync(string what, int most, TimeSpan? lasts = null)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        var (hash, now) = (Hash(what), clock.GetUtcNow().UtcDateTime);
        var tries = db.Tries.Where(t => t.WhatHash == hash);
        if (
            await tries
                .Where(t => t.EndsAt > now && t.Count < most)
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.Count, t => t.Count + 1)) == 1
        )
        {
            return true;
        }

        await tries.Where(t => t.EndsAt <= now).ExecuteDeleteAsync();
        if (await tries.AnyAsync())
        {
            return false;
        }

        db.Tries.Add(
            new ThrottledTry
            {
                WhatHash = hash,
                Count = 1,
                EndsAt = now + (lasts ?? Window),
            }
        );
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException)
        {
            // Somebody began counting at the same moment.
            return await TakeAsync(what, most, lasts);
        }
    }

    public async Task<bool> AreUsedUpAsync(string what, int most)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (hash, now) = (Hash(what), clock.GetUtcNow().UtcDateTime);
        return await scope
            .ServiceProvider.GetRequiredService<CoProduceDbContext>()
            .Tries.AnyAsync(t => t.WhatHash == hash && t.EndsAt > now && t.Count >= most);
    }

    /// <summary>What was right costs no try.</summary>
    public async Task GiveBackAsync(string what)
    {
        await using var scope = scopes.CreateAsyncScope();
        var hash = Hash(what);
        await scope
            .ServiceProvider.GetRequiredService<CoProduceDbContext>()
            .Tries.Where(t => t.WhatHash == hash && t.Count > 0)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.Count, t => t.Count - 1));
    }

    private static string Hash(string what) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(what)));
}
