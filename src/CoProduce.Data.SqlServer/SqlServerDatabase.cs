using CoProduce.Data.Saving;
using Microsoft.Data.SqlClient;
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
                provider
                    .MigrationsAssembly(typeof(SqlServerDatabase).Assembly)
                    .UseCompatibilityLevel(SqlServer2019)
                    .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
                    .EnableRetryOnFailure();
                if (maxBatchSize is { } size)
                {
                    provider.MaxBatchSize(size);
                }
            });
    }

    /// <summary>Why the server cannot be used, in a sentence for an operator; null when it is something else. Its own words may hold a
    /// user's name, so they are not said.</summary>
    public static string? WhyNotOpen(Exception problem) =>
        (problem as SqlException)?.Number switch
        {
            null => null,
            1105 or 9002 => "The SQL Server has no room left for the database or its log: make room there.",
            3906 => "The database on the SQL Server can only be read: let it be written to.",
            var number =>
                $"The SQL Server that Database:ConnectionString names does not let the app in, or cannot be reached (error {number}).",
        };
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
