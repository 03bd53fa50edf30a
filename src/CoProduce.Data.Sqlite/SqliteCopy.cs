using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Sqlite;

/// <summary>A copy of the embedded database in a file: making it, looking whether it is whole and ours, and letting it take a
/// place.</summary>
internal static class SqliteCopy
{
    private static readonly string[] Ends = ["", "-wal", "-shm", "-journal"];

    /// <summary>Where the database lies; null when it lies in memory only.</summary>
    public static string? PlaceOf(CoProduceDbContext db) =>
        new SqliteConnectionStringBuilder(db.Database.GetConnectionString())
            is { DataSource: { Length: > 0 } file and not ":memory:", Mode: not SqliteOpenMode.Memory }
            ? Path.GetFullPath(file)
            : null;

    public static void Delete(string file)
    {
        foreach (var end in Ends)
        {
            File.Delete(file + end);
        }
    }

    /// <summary>Whoever may not read the database may not read a copy of it.</summary>
    public static void MayBeReadLike(string? place, string copy)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(place))
        {
            File.SetUnixFileMode(copy, File.GetUnixFileMode(place));
        }
    }

    public static async Task<T> OnAsync<T>(CoProduceDbContext db, string file, Func<Task<T>> work)
    {
        var usual = db.Database.GetConnectionString();
        db.Database.SetConnectionString(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        try
        {
            return await work();
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
            // One to what is no database was opened, and never counted as open.
            await db.Database.GetDbConnection().CloseAsync();
            db.Database.SetConnectionString(usual);
        }
    }

    public static async Task<string?> WriteAsync(CoProduceDbContext db, string file)
    {
        var half = $"{file}.part";
        File.Delete(half);
        try
        {
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {half}");
        }
        catch (SqliteException)
        {
            File.Delete(half);
            throw;
        }

        if (await WhyNotAsync(half, db) is { } broken)
        {
            File.Delete(half);
            return broken;
        }

        KeepOnDisk(half);
        MayBeReadLike(PlaceOf(db), half);
        File.Move(half, file);
        return null;
    }

    /// <summary>A log beside a copy would be taken for that of the file whose name it gets, so all of it goes into the copy.</summary>
    public static async Task<int> LeaveNoLogAsync(CoProduceDbContext db)
    {
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = DELETE");
    }

    /// <summary>Windows puts nothing in the place of an open file, so there it is let go of first: the turn that whoever starts has to
    /// wait for keeps the others out.</summary>
    public static async Task TakePlaceAsync(string whole, string place, HeldFile? held, Action? first = null)
    {
        KeepOnDisk(whole);
        if (OperatingSystem.IsWindows() && held is not null)
        {
            await held.DisposeAsync();
        }

        first?.Invoke();
        File.Move(whole, place, overwrite: true);
    }

    /// <summary>What is wrong with the copy, in words for an operator, or null when nothing is.</summary>
    public static async Task<string?> WhyNotAsync(string file, CoProduceDbContext db)
    {
        try
        {
            var connection = new SqliteConnectionStringBuilder
            {
                DataSource = file,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            };
            await using var copy = new SqliteConnection(connection.ToString());
            await copy.OpenAsync();
            if (await AskAsync(copy, "PRAGMA integrity_check") is not ["ok"])
            {
                return $"The file {file} is broken. Nothing was changed.";
            }

            return db.WhyNotUse($"The file {file}", await AskAsync(copy, """SELECT "MigrationId" FROM "__EFMigrationsHistory" """));
        }
        catch (SqliteException)
        {
            return $"The file {file} is not a CoProduce database. Nothing was changed.";
        }
    }

    private static void KeepOnDisk(string file)
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        open.Flush(flushToDisk: true);
    }

    private static async Task<List<string>> AskAsync(SqliteConnection copy, string question)
    {
        await using var command = copy.CreateCommand();
        command.CommandText = question;
        await using var answer = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await answer.ReadAsync())
        {
            lines.Add(answer.GetString(0));
        }

        return lines;
    }
}
