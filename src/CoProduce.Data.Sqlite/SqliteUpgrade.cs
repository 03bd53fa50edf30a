using CoProduce.Data.Saving;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Sqlite;

/// <summary>Brings the embedded database up to date. A copy is changed, and takes its place once it is whole: killed at any moment, the old
/// file or the new one is there, and the next start goes on.</summary>
internal static class SqliteUpgrade
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    public static async Task RunAsync(CoProduceDbContext db)
    {
        var place = SqliteCopy.PlaceOf(db);
        if (place is null)
        {
            await db.Database.MigrateAsync();
            return;
        }

        await using var turn = await TurnAsync(place);
        // Whoever had the turn before may have put another file there.
        SqliteConnection.ClearAllPools();
        if ((await db.Database.GetPendingMigrationsAsync()).Any())
        {
            await ReplaceAsync(db, place);
        }

        SearchSchema.Mend(db.Database);
    }

    private static async Task ReplaceAsync(CoProduceDbContext db, string place)
    {
        var copy = $"{place}.upgrade";
        SqliteCopy.Delete(copy);
        await using var old = await HeldFile.HoldAsync(place);
        if (old is not null)
        {
            await old.CopyToAsync(copy);
        }

        await ChangeAsync(db, copy);
        await SqliteCopy.TakePlaceAsync(copy, place, old);
    }

    private static async Task ChangeAsync(CoProduceDbContext db, string copy)
    {
        await SqliteCopy.OnAsync(db, copy, async () =>
        {
            await ForgetOldLockAsync(db);
            await db.Database.MigrateAsync();
            return await SqliteCopy.LeaveNoLogAsync(db);
        });
        if (await SqliteCopy.WhyNotAsync(copy, db) is { } broken)
        {
            throw new OperatorException(broken);
        }
    }

    /// <summary>An update that was killed leaves a row that says that it still runs, and the next one would wait for it for good.</summary>
    private static async Task ForgetOldLockAsync(CoProduceDbContext db)
    {
        var locks = db.Database.SqlQueryRaw<int>(
            """SELECT COUNT(*) AS "Value" FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'"""
        );
        if (await db.Database.CanConnectAsync() && await locks.SingleAsync() > 0)
        {
            await db.Database.ExecuteSqlRawAsync("""DELETE FROM "__EFMigrationsLock" """);
        }
    }

    /// <summary>One start or restore after the other. Whoever is killed gives the turn up.</summary>
    public static async Task<FileStream> TurnAsync(string place)
    {
        var file = $"{place}.upgrading";
        for (var waited = TimeSpan.Zero; ; waited += BetweenLooks)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (!File.Exists(file))
            {
                throw new OperatorException(SqliteDatabase.CannotBeOpened);
            }
            catch (IOException) when (waited < LongestWait)
            {
                await Task.Delay(BetweenLooks);
            }
        }
    }
}
