using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Sqlite;

/// <summary>A copy of the embedded database in a file: making it, looking whether it is whole and ours, and putting it back.</summary>
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

    public static async Task<(string? WhyNot, string? Aside)> PutBackAsync(CoProduceDbContext db, string file)
    {
        if (await WhyNotAsync(file, db) is { } broken)
        {
            return (broken, null);
        }

        var place = PlaceOf(db)!;
        await using var held = await HeldFile.HoldAsync(place);
        var half = $"{place}.part";
        File.Copy(file, half, overwrite: true);
        KeepOnDisk(half);
        var aside = $"{place}.before-restore";
        Delete(aside);
        foreach (var end in Ends.Where(end => File.Exists(place + end)))
        {
            File.Move(place + end, aside + end);
        }

        File.Move(half, place);
        return (null, aside);
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

    public static void KeepOnDisk(string file)
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
