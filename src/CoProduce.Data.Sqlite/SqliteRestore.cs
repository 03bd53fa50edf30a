using Microsoft.Data.Sqlite;

namespace CoProduce.Data.Sqlite;

/// <summary>Puts a copy in the place of the embedded database. All is done beside it, and one rename comes last: killed at any moment, what
/// was there is there, or the backup with all that was to be done to it.</summary>
internal static class SqliteRestore
{
    private static readonly string[] Logs = ["-wal", "-shm", "-journal"];

    public static async Task<(string? WhyNot, string? Aside)> RunAsync(CoProduceDbContext db, string file, Func<string?, Task> putRight)
    {
        if (await SqliteCopy.WhyNotAsync(file, db) is { } broken)
        {
            return (broken, null);
        }

        var place = SqliteCopy.PlaceOf(db)!;
        var half = $"{place}.restore";
        await using var turn = await SqliteUpgrade.TurnAsync(place);
        await using var held = await HeldFile.HoldAsync(place);
        var aside = File.Exists(place) ? FreeName($"{place}.before-restore", file) : null;
        await SetAsideAsync(place, aside, held);
        SqliteCopy.Delete(half);
        try
        {
            File.Copy(file, half);
            SqliteCopy.MayBeReadLike(place, half);
            await SqliteCopy.OnAsync(db, half, async () =>
            {
                await putRight(aside);
                return await SqliteCopy.LeaveNoLogAsync(db);
            });
            await SqliteCopy.TakePlaceAsync(half, place, held, () => DeleteLogs(place));
            return (null, aside);
        }
        finally
        {
            SqliteCopy.Delete(half);
        }
    }

    /// <summary>What an earlier restore put aside may be the very file that is to be put back.</summary>
    private static string FreeName(string usual, string taken) => Path.GetFullPath(taken) == usual ? $"{usual}-again" : usual;

    /// <summary>A whole copy of what is there. Of what is broken, a copy as it lies.</summary>
    private static async Task SetAsideAsync(string place, string? aside, HeldFile? held)
    {
        if (aside is null)
        {
            return;
        }

        SqliteCopy.Delete(aside);
        try
        {
            if (held is not null)
            {
                await held.CopyToAsync(aside);
                return;
            }
        }
        catch (SqliteException problem) when (HeldFile.IsBroken(problem))
        {
            SqliteCopy.Delete(aside);
            await held!.DisposeAsync();
        }

        foreach (var end in Logs.Append("").Where(end => File.Exists(place + end)))
        {
            File.Copy(place + end, aside + end);
        }
    }

    /// <summary>What a broken database left would be taken for the log of the one that gets its name.</summary>
    private static void DeleteLogs(string place)
    {
        foreach (var log in Logs)
        {
            File.Delete(place + log);
        }
    }
}
