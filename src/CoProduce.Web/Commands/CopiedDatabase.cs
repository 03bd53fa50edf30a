using CoProduce.Data;
using Microsoft.Data.Sqlite;

namespace CoProduce.Web.Commands;

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
