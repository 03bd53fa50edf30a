using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Privacy;
using CoProduce.Data.Sqlite;
using CoProduce.Domain.Audit;
using CoProduce.Web.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Commands;

/// <summary>Writes a whole copy of the embedded database while the app runs, and looks whether it is whole before giving it its
/// name.</summary>
public class BackupDatabase(string file)
{
    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        var why =
            !db.Database.IsSqlite() ? "A SQL Server has its own backup. Use that one."
            : File.Exists(file) ? $"There already is a file {file}. Nothing was written."
            : Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))) ? null
            : $"There is no folder for {file}. Nothing was written.";
        if (why is not null)
        {
            await Console.Error.WriteLineAsync(why);
            return 1;
        }

        var half = $"{file}.part";
        File.Delete(half);
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {half}");
        if (await CopiedDatabase.WhyNotAsync(half, db) is { } broken)
        {
            File.Delete(half);
            await Console.Error.WriteLineAsync(broken);
            return 1;
        }

        CopiedDatabase.KeepOnDisk(half);
        File.Move(half, file);
        db.Note(AuditEvent.BackedUp);
        await db.SaveChangesAsync();
        Console.WriteLine($"The backup is whole: {file}");
        return 0;
    }
}

/// <summary>Puts a backup back in the place of the embedded database. What was there is kept beside it.</summary>
public class RestoreDatabase(string file)
{
    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        var why =
            !db.Database.IsSqlite() ? "A SQL Server has its own way to restore. Use that one."
            : !File.Exists(file) ? $"There is no file {file}. Nothing was changed."
            : await CopiedDatabase.WhyNotAsync(file, db);
        if (why is not null)
        {
            await Console.Error.WriteLineAsync(why);
            return 1;
        }

        var place = Path.GetFullPath(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource);
        var half = $"{place}.part";
        File.Copy(file, half, overwrite: true);
        CopiedDatabase.KeepOnDisk(half);
        SqliteConnection.ClearAllPools();
        var aside = $"{place}.before-restore";
        foreach (var end in new[] { "", "-wal", "-shm" })
        {
            File.Delete(aside + end);
            if (File.Exists(place + end))
            {
                File.Move(place + end, aside + end);
            }
        }

        File.Move(half, place);
        await db.Database.MigrateAsync();
        var forgotten = await scope
            .ServiceProvider.GetRequiredService<ErasureList>()
            .ApplyAsync(db, scope.ServiceProvider.GetRequiredService<TimeProvider>().Now());
        foreach (var person in forgotten)
        {
            await scope.ServiceProvider.GetRequiredService<IGivePlacesBack>().GiveBackAsync(person);
        }

        db.Note(AuditEvent.Restored);
        await db.SaveChangesAsync();
        await db.LeaveNoTraceAsync();
        Console.WriteLine($"Forgotten again, because they had asked for it after the backup was made: {forgotten.Count}");
        Console.WriteLine($"The backup is back in place. What was there before is kept as {Path.GetFileName(aside)}. Start the app now.");
        return 0;
    }
}

/// <summary>A copy of the database in a file: whether it is whole and ours, and making sure that it is on the disk.</summary>
internal static class CopiedDatabase
{
    /// <summary>What is wrong with the copy, in words for an operator, or null when nothing is.</summary>
    public static async Task<string?> WhyNotAsync(string file, CoProduceDbContext db)
    {
        try
        {
            await using var copy = new SqliteConnection(
                new SqliteConnectionStringBuilder
                {
                    DataSource = file,
                    Mode = SqliteOpenMode.ReadOnly,
                    Pooling = false,
                }.ToString()
            );
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
