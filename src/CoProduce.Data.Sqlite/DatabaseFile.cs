using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Sqlite;

/// <summary>What lies in the file, whatever its history says.</summary>
internal static class DatabaseFile
{
    private const string StrangeTables = """
        SELECT COUNT(*) AS "Value" FROM sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\_\_EF%' ESCAPE '\'
        """;

    private const long LittleRoom = 500_000_000;

    /// <summary>Says early that the disk gets full: a copy of the database, or an update, needs as much room again.</summary>
    public static string? WhyNoRoom(string file)
    {
        var left = new DriveInfo(Path.GetDirectoryName(file)!).AvailableFreeSpace;
        return left < LittleRoom + (File.Exists(file) ? new FileInfo(file).Length : 0)
            ? $"disk: {left / 1_000_000} MB left beside the database"
            : null;
    }

    /// <summary>Why the app cannot make its tables here, or null when it can. A first start that was cut off leaves only what EF keeps for
    /// itself.</summary>
    public static async Task<string?> WhyNotBeginAsync(CoProduceDbContext db) =>
        await db.Database.CanConnectAsync()
        && !(await db.Database.GetAppliedMigrationsAsync()).Any()
        && await db.Database.SqlQueryRaw<int>(StrangeTables).SingleAsync() > 0
            ? "The database holds tables that CoProduce did not make: name an empty one."
            : null;
}
