using CoProduce.Data.Saving;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CoProduce.Data.SqlServer;

/// <summary>The database for councils, and for more than one web server.</summary>
public static class SqlServerDatabase
{
    private const int SqlServer2019 = 150;

    public static DbContextOptionsBuilder UseCoProduceSqlServer(
        this DbContextOptionsBuilder options,
        string connectionString,
        int? maxBatchSize = null
    )
    {
        EngineOption.Use(options, new SqlServerEngine());
        return options
            .AddInterceptors(new RowLocks())
            .UseSqlServer(connectionString, provider =>
            {
                provider.MigrationsAssembly(typeof(SqlServerDatabase).Assembly).UseCompatibilityLevel(SqlServer2019).EnableRetryOnFailure();
                if (maxBatchSize is { } size)
                {
                    provider.MaxBatchSize(size);
                }
            });
    }
}

/// <summary>Lets "dotnet ef" build the model without starting the web app or reaching a server.</summary>
public class DesignTimeFactory : IDesignTimeDbContextFactory<CoProduceDbContext>
{
    public CoProduceDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<CoProduceDbContext>();
        options.UseCoProduceSqlServer("Server=design-time-only");
        return new CoProduceDbContext(options.Options);
    }
}
