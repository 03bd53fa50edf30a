using CoProduce.Data;
using CoProduce.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Tests;

/// <summary>An empty forum: a SQLite file with every table, and nothing in it.</summary>
public static class MigratedFile
{
    public static TemplateFile Template { get; } = new(Make);

    private static void Make(string path)
    {
        var options = new DbContextOptionsBuilder<CoProduceDbContext>();
        options.UseCoProduceSqlite($"Data Source={path}");
        using var db = new CoProduceDbContext(options.Options);
        db.Database.Migrate();
    }
}
