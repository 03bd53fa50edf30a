using CoProduce.Data.Sqlite;
using CoProduce.Data.SqlServer;
using CoProduce.Tests;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Tests;

/// <summary>A database to run the behaviour tests on.</summary>
public interface ITestDatabase : IAsyncLifetime
{
    CoProduceDbContext Open();
}

/// <summary>A SQLite file of its own, migrated.</summary>
public sealed class SqliteFile : ITestDatabase
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"coproduce-data-{Guid.NewGuid():N}.db");

    private DbContextOptions<CoProduceDbContext>? _options;

    public string ConnectionString => $"Data Source={_file}";

    public ValueTask InitializeAsync()
    {
        MigratedFile.Template.CopyTo(_file);
        return ValueTask.CompletedTask;
    }

    /// <summary>As in the app, all contexts share what the engine knows.</summary>
    public CoProduceDbContext Open() => new(_options ??= Options());

    private DbContextOptions<CoProduceDbContext> Options()
    {
        var options = new DbContextOptionsBuilder<CoProduceDbContext>();
        options.UseCoProduceSqlite(ConnectionString);
        return options.Options;
    }

    public ValueTask DisposeAsync()
    {
        foreach (var end in new[] { "", "-wal", "-shm" })
        {
            File.Delete(_file + end);
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>The empty database that COPRODUCE_TEST_SQLSERVER names. Without it the tests are skipped.</summary>
public sealed class SqlServerNamed : ITestDatabase
{
    private static readonly string? Connection = Environment.GetEnvironmentVariable("COPRODUCE_TEST_SQLSERVER");
    private static readonly int? MaxBatch = int.TryParse(
        Environment.GetEnvironmentVariable("COPRODUCE_TEST_SQLSERVER_MAXBATCH"),
        out var size
    )
        ? size
        : null;

    public async ValueTask InitializeAsync()
    {
        if (Connection is not null)
        {
            await using var db = Open();
            await db.Database.MigrateAsync();
        }
    }

    public CoProduceDbContext Open()
    {
        Assert.SkipWhen(Connection is null, "Set COPRODUCE_TEST_SQLSERVER to an empty database to run this on SQL Server.");
        var options = new DbContextOptionsBuilder<CoProduceDbContext>();
        options.UseCoProduceSqlServer(Connection!, MaxBatch);
        return new CoProduceDbContext(options.Options);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
