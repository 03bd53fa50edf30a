using CoProduce.Data;
using CoProduce.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Jobs;

/// <summary>A migrated SQLite file that several servers can share.</summary>
public sealed class JobDatabase : IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"coproduce-jobs-{Guid.NewGuid():N}.db");

    public string Connection => $"Data Source={_file}";

    public async ValueTask InitializeAsync()
    {
        var options = new DbContextOptionsBuilder<CoProduceDbContext>();
        options.UseCoProduceSqlite(Connection);
        await using var db = new CoProduceDbContext(options.Options);
        await db.Database.MigrateAsync();
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
