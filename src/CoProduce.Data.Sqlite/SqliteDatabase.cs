using CoProduce.Data.Saving;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace CoProduce.Data.Sqlite;

/// <summary>The embedded database: one file, no server. Writers queue in the app, so nobody meets a locked database.</summary>
public static class SqliteDatabase
{
    internal const string CannotBeOpened =
        "The file that Database:ConnectionString names cannot be opened: look at its folder, and who may write there.";

    public static DbContextOptionsBuilder UseCoProduceSqlite(this DbContextOptionsBuilder options, string connectionString)
    {
        EngineOption.Use(options, new SqliteEngine(WriterGate.For(connectionString)));
        return options
            .UseSqlite(connectionString, provider =>
                provider.MigrationsAssembly(typeof(SqliteDatabase).Assembly).CommandTimeout((int)WriterGate.LongestWait.TotalSeconds)
            )
            .AddInterceptors(new DurableConnection(), WriterGate.For(connectionString))
            // The end of every way of migrating, whether there was anything to do or not.
            .UseSeeding((db, _) => SearchSchema.Mend(db.Database))
            .UseAsyncSeeding(
                (db, _, _) =>
                {
                    SearchSchema.Mend(db.Database);
                    return Task.CompletedTask;
                }
            )
            // SQLite makes a table anew to change a column, which no transaction holds whole.
            // Operators make a backup before an upgrade; a first start need not alarm anybody.
            .ConfigureWarnings(warnings => warnings.Log((RelationalEventId.NonTransactionalMigrationOperationWarning, LogLevel.Debug)));
    }

    /// <summary>A relative file stays beside the app, wherever it is started from.</summary>
    public static string InFolder(string connectionString, string folder)
    {
        var parts = Read(connectionString);
        if (parts.DataSource is { Length: > 0 } file and not ":memory:" && parts.Mode is not SqliteOpenMode.Memory)
        {
            parts.DataSource = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(parts.DataSource)!);
        }

        return parts.ToString();
    }

    private static SqliteConnectionStringBuilder Read(string connectionString)
    {
        try
        {
            return new SqliteConnectionStringBuilder(connectionString);
        }
        catch (ArgumentException)
        {
            throw new OperatorException("Database:ConnectionString cannot be read. For SQLite it is: Data Source=folder/coproduce.db");
        }
    }

    /// <summary>Why the file cannot be used, in a sentence for an operator; null when it is something else.</summary>
    public static string? WhyNotOpen(Exception problem) =>
        (problem as SqliteException)?.SqliteErrorCode switch
        {
            5 or 6 => "Another program holds the database. Stop it, and start again.",
            8 => "The file of the database can only be read: let the user of the app write to it and to its folder.",
            10 => "The disk does not answer. Nothing was changed: look at the disk first.",
            11 or 26 => "The file of the database is broken, or is no database. Put a backup in its place: -- restore FILE",
            13 => "The disk is full. Make room, and start again.",
            14 => CannotBeOpened,
            _ => null,
        };

    /// <summary>Held by another, out of reach or full: that may be different in a moment.</summary>
    public static bool MayPass(Exception problem) => problem is SqliteException { SqliteErrorCode: 5 or 6 or 10 or 13 };

    public static string FileOf(string connectionString) => new SqliteConnectionStringBuilder(connectionString).DataSource;
}

/// <summary>Lets "dotnet ef" build the model without starting the web app or reaching a server.</summary>
public class DesignTimeFactory : IDesignTimeDbContextFactory<CoProduceDbContext>
{
    public CoProduceDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<CoProduceDbContext>();
        options.UseCoProduceSqlite("Data Source=:memory:");
        return new CoProduceDbContext(options.Options);
    }
}
