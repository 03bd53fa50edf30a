using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.SqlServer;

/// <summary>Without row versions readers wait for writers, and pages that many people read get slow.</summary>
internal static class RowVersions
{
    /// <summary>Waits for nobody: as long as somebody else uses the database, it cannot be changed.</summary>
    public const string TurnOn = """
        BEGIN TRY
            IF (SELECT is_read_committed_snapshot_on FROM sys.databases WHERE name = DB_NAME()) = 0
                ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH NO_WAIT;
        END TRY
        BEGIN CATCH
            PRINT N'Readers still wait for writers, because somebody uses the database, or this user may not change it. All else works.';
        END CATCH
        """;

    private const string WhatToDo =
        "database: readers wait for writers. Run: ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE";

    /// <summary>Where it is refused, <see cref="UnwellAsync"/> says what to do.</summary>
    public static async Task AskForAsync(CoProduceDbContext db)
    {
        try
        {
            await db.Database.ExecuteSqlRawAsync(TurnOn);
        }
        catch (SqlException)
        {
            // Others use the database, or this user may not: all works, and pages are slower.
        }
    }

    public static async Task<IReadOnlyList<string>> UnwellAsync(CoProduceDbContext db) =>
        await db
            .Database.SqlQuery<bool>($"SELECT is_read_committed_snapshot_on AS Value FROM sys.databases WHERE name = DB_NAME()")
            .SingleAsync()
            ? []
            : [WhatToDo];
}
