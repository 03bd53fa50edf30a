using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace CoProduce.Web.Tests.Jobs;

/// <summary>Lets nobody in while it is away. It says so in both of the ways that databases say it.</summary>
public sealed class AwayDatabase : DbConnectionInterceptor
{
    private const int CannotOpen = 14;

    private int _asked;

    public bool IsAway { get; set; }

    /// <summary>It speaks as a server does that may be back in a moment, and those who ask try again before they give up.</summary>
    public bool IsForAMoment { get; init; }

    public override InterceptionResult ConnectionOpening(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result
    ) => IsAway ? throw Problem(connection) : result;

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    ) => IsAway ? throw Problem(connection) : ValueTask.FromResult(result);

    private Exception Problem(DbConnection connection)
    {
        var away = new SqliteException("unable to open database file", CannotOpen);
        return IsForAMoment ? new TimeoutException("The server did not answer.", away)
            : connection is SqliteConnection && Interlocked.Increment(ref _asked) % 2 == 0 ? away
            : new RetryLimitExceededException("The maximum number of retries was exceeded.", away);
    }
}
