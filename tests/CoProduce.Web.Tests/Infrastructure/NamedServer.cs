using CoProduce.Data;
using CoProduce.Data.SqlServer;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>The database on a SQL Server that COPRODUCE_TEST_SQLSERVER names. Without it what needs one is skipped.</summary>
public static class NamedServer
{
    private static readonly string? Connection = Environment.GetEnvironmentVariable("COPRODUCE_TEST_SQLSERVER");

    public static string Migrated()
    {
        Assert.SkipWhen(Connection is null, "Set COPRODUCE_TEST_SQLSERVER to an empty database to run this on SQL Server.");
        var options = new DbContextOptionsBuilder<CoProduceDbContext>();
        options.UseCoProduceSqlServer(Connection!);
        using var db = new CoProduceDbContext(options.Options);
        db.Database.Migrate();
        return Connection!;
    }
}
