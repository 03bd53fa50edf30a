using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CoProduce.Data.SqlServer;

/// <summary>All that brings a database up to date, whatever it has already, in one go with any tool.</summary>
internal static class MigrationScript
{
    /// <summary>Some tools begin without these, and then filtered indexes are refused.</summary>
    private const string Head = """
        SET ANSI_NULLS, ANSI_PADDING, ANSI_WARNINGS, ARITHABORT, CONCAT_NULL_YIELDS_NULL, QUOTED_IDENTIFIER ON;
        SET NUMERIC_ROUNDABORT OFF;
        GO

        """;

    public static string Of(CoProduceDbContext db) =>
        $"{Head}\n{RowVersions.TurnOn}\nGO\n\n"
        + db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
}
