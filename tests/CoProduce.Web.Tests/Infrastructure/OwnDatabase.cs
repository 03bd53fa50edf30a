using System.Collections.Concurrent;
using System.Globalization;
using CoProduce.Data;
using CoProduce.Data.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>An empty, migrated database of one app's own, on the SQL Server that COPRODUCE_TEST_SQLSERVER names. It is emptied for the
/// next app, and dropped when the run ends.</summary>
internal sealed class OwnDatabase
{
    private static readonly ConcurrentBag<OwnDatabase> Free = [];
    private static readonly ConcurrentBag<OwnDatabase> Made = [];
    private static int _last;
    private readonly RowsAsTheyWere _empty;

    static OwnDatabase() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Drop();

    private OwnDatabase(string connection)
    {
        Connection = connection;
        using var db = Open();
        db.Database.Migrate(); // It makes the database too.
        db.Engine.MigrateAsync(db).GetAwaiter().GetResult();
        _empty = new RowsAsTheyWere(connection, db.Model);
    }

    /// <summary>Null when the tests run on files.</summary>
    public static string? Server { get; } = Environment.GetEnvironmentVariable("COPRODUCE_TEST_SQLSERVER");

    /// <summary>For servers that know no MERGE of several rows.</summary>
    public static int? MaxBatch { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("COPRODUCE_TEST_SQLSERVER_MAXBATCH"), CultureInfo.InvariantCulture, out var most)
            ? most
            : null;

    public string Connection { get; }

    /// <summary>What needs a server is skipped where none is named.</summary>
    public static void IsNeeded() =>
        Assert.SkipWhen(Server is null, "Set COPRODUCE_TEST_SQLSERVER to an empty database to run this on SQL Server.");

    public static OwnDatabase? Take()
    {
        if (Server is null)
        {
            return null;
        }

        if (Free.TryTake(out var used))
        {
            used._empty.PutBack();
            return used;
        }

        var made = new OwnDatabase(Numbered(Server, Interlocked.Increment(ref _last)));
        Made.Add(made);
        return made;
    }

    /// <summary>The same server, and a database beside the one that was named, which stays as it is.</summary>
    public static string Numbered(string server, int number)
    {
        var named = new SqlConnectionStringBuilder(server);
        named.InitialCatalog = string.Create(
            CultureInfo.InvariantCulture,
            $"{(named.InitialCatalog is { Length: > 0 } own ? own : "coproduce_test")}_{Environment.ProcessId}_{number}"
        );
        return named.ConnectionString;
    }

    public void GiveBack() => Free.Add(this);

    private static void Drop()
    {
        foreach (var own in Made)
        {
            using var db = own.Open();
            db.Database.EnsureDeleted();
        }
    }

    private CoProduceDbContext Open()
    {
        var options = new DbContextOptionsBuilder<CoProduceDbContext>();
        options.UseCoProduceSqlServer(Connection, MaxBatch);
        return new CoProduceDbContext(options.Options);
    }
}
