using System.Security.Cryptography;
using System.Text;
using CoProduce.Data;
using CoProduce.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Security;

/// <summary>Counts tries at something that could be guessed, in the database, so that every copy of the app counts together.</summary>
public class SignInThrottle(DatabaseOfRequest database, TimeProvider clock)
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>Takes one try, whatever becomes of it. False when all were used; then waiting helps, and nothing else.</summary>
    public Task<bool> TakeAsync(string what, int most, TimeSpan? lasts = null) =>
        database.AtOnceAsync(db => TakeAsync(db, what, most, lasts));

    /// <summary>Takes one that counts only if the form does, as for a letter that the form writes.</summary>
    public Task<bool> TakeWithTheFormAsync(string what, int most, TimeSpan? lasts = null) =>
        database.WithTheFormAsync(db => TakeAsync(db, what, most, lasts));

    /// <summary>A turn for what may wait: the moment when it comes, which is now unless all turns of this window are taken. It counts only
    /// if the form does.</summary>
    public Task<DateTime> TakeTurnAsync(string what, int most, TimeSpan window) =>
        database.WithTheFormAsync(db => TakeTurnAsync(db, Hash(what), most, window));

    public Task<bool> AreUsedUpAsync(string what, int most)
    {
        var (hash, now) = (Hash(what), clock.GetUtcNow().UtcDateTime);
        return database.AtOnceAsync(db => db.Tries.AnyAsync(t => t.WhatHash == hash && t.EndsAt > now && t.Count >= most));
    }

    /// <summary>What was right costs no try.</summary>
    public Task GiveBackAsync(string what)
    {
        var hash = Hash(what);
        return database.AtOnceAsync(db =>
            db.Tries.Where(t => t.WhatHash == hash && t.Count > 0)
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.Count, t => t.Count - 1))
        );
    }

    private async Task<bool> TakeAsync(CoProduceDbContext db, string what, int most, TimeSpan? lasts)
    {
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
        // When somebody begins to count at the same moment, this one is counted on theirs.
        return !await tries.AnyAsync()
            && (
                await db.AddIfFirstAsync(
                    new ThrottledTry
                    {
                        WhatHash = hash,
                        Count = 1,
                        EndsAt = now + (lasts ?? Window),
                    }
                ) || await TakeAsync(db, what, most, lasts)
            );
    }

    private async Task<DateTime> TakeTurnAsync(CoProduceDbContext db, string hash, int most, TimeSpan window)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var turns = db.Tries.Where(t => t.WhatHash == hash);
        await turns.Where(t => t.EndsAt <= now).ExecuteDeleteAsync();
        while (true)
        {
            var hasRoom =
                await turns.Where(t => t.Count < most).ExecuteUpdateAsync(set => set.SetProperty(t => t.Count, t => t.Count + 1)) == 1;
            var endsAt = await turns.Select(t => (DateTime?)t.EndsAt).SingleOrDefaultAsync();
            if (hasRoom && endsAt - window is { } begins)
            {
                return begins > now ? begins : now;
            }

            if (endsAt is { } full)
            {
                var next = full + window;
                if (
                    await turns
                        .Where(t => t.EndsAt == full)
                        .ExecuteUpdateAsync(set => set.SetProperty(t => t.Count, 1).SetProperty(t => t.EndsAt, next)) == 1
                )
                {
                    return full;
                }
            }
            else if (
                await db.AddIfFirstAsync(
                    new ThrottledTry
                    {
                        WhatHash = hash,
                        Count = 1,
                        EndsAt = now + window,
                    }
                )
            )
            {
                return now;
            }
        }
    }

    private static string Hash(string what) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(what)));
}
