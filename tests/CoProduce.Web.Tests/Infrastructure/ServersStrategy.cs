using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Infrastructure;

internal static class ServersStrategy
{
    /// <summary>The embedded database, tried again by SQL Server's own strategy.</summary>
    public static void TryAgainAsSqlServer(this DbContextOptionsBuilder options) =>
        options.UseSqlite(sqlite =>
            sqlite.ExecutionStrategy(of => new SqlServerRetryingExecutionStrategy(
                of,
                3,
                TimeSpan.FromMilliseconds(1),
                errorNumbersToAdd: null
            ))
        );
}
