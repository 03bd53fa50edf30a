using CoProduce.Data.Sqlite;
using CoProduce.Data.SqlServer;
using CoProduce.Tests;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Jobs;

/// <summary>A migrated database that several servers can share: a SQLite file, or one on the SQL Server that is named for the
/// run.</summary>
public sealed class JobDatabase : IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"coproduce-jobs-{Guid.NewGuid():N}.db");

    private readonly OwnDatabase? _server = OwnDatabase.Take();

    public void Use(DbContextOptionsBuilder options) =>
        _ = _server is null
            ? options.UseCoProduceSqlite($"Data Source={_file}")
            : options.UseCoProduceSqlServer(_server.Connection, OwnDatabase.MaxBatch);

    public ValueTask InitializeAsync()
    {
        if (_server is null)
        {
            MigratedFile.Template.CopyTo(_file);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _server?.GiveBack();
        foreach (var end in new[] { "", "-wal", "-shm" })
        {
            File.Delete(_file + end);
        }

        return ValueTask.CompletedTask;
    }
}
