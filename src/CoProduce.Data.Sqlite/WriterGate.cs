using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using CoProduce.Data.Saving;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoProduce.Data.Sqlite;

/// <summary>SQLite takes one writer at a time. Writers wait here in turn, for so long and no longer, instead of trying the file again and
/// again.</summary>
internal sealed class WriterGate : DbTransactionInterceptor, IDbConnectionInterceptor
{
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private static readonly ConcurrentDictionary<string, WriterGate> Gates = new();

    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private Place? _taken;

    /// <summary>One gate for each database file in this process.</summary>
    public static WriterGate For(string connectionString) => Gates.GetOrAdd(connectionString, _ => new WriterGate());

    /// <summary>For what SQLite does outside any transaction, while nobody else writes.</summary>
    public async Task AloneAsync(Func<Task> work)
    {
        FreeIfLeftBehind();
        if (!await _oneAtATime.WaitAsync(LongestWait))
        {
            throw new DatabaseBusyException();
        }

        try
        {
            await work();
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public override InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result
    )
    {
        var since = Stopwatch.GetTimestamp();
        FreeIfLeftBehind();
        return _oneAtATime.Wait(LongestWait) || FreeIfLeftBehind() && _oneAtATime.Wait(0)
            ? Begin((SqliteConnection)connection, eventData, since)
            : throw new DatabaseBusyException();
    }

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default
    )
    {
        var since = Stopwatch.GetTimestamp();
        FreeIfLeftBehind();
        return
            await _oneAtATime.WaitAsync(LongestWait, cancellationToken)
            || FreeIfLeftBehind() && await _oneAtATime.WaitAsync(0, cancellationToken)
            ? Begin((SqliteConnection)connection, eventData, since)
            : throw new DatabaseBusyException();
    }

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) =>
        Leave(eventData.ConnectionId);

    public override Task TransactionCommittedAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default
    ) => LeaveAsync(eventData.ConnectionId);

    public override void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) =>
        Leave(eventData.ConnectionId);

    public override Task TransactionRolledBackAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default
    ) => LeaveAsync(eventData.ConnectionId);

    // A transaction that is dropped says nothing: its connection closing does.
    public void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => Leave(eventData.ConnectionId);

    public Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData) => LeaveAsync(eventData.ConnectionId);

    public void ConnectionDisposed(DbConnection connection, ConnectionEndEventData eventData) => Leave(eventData.ConnectionId);

    public Task ConnectionDisposedAsync(DbConnection connection, ConnectionEndEventData eventData) => LeaveAsync(eventData.ConnectionId);

    /// <summary>Begins here rather than after us: when another process holds the file, the place is given back at once, and what is left
    /// of the time is all it waits.</summary>
    private InterceptionResult<DbTransaction> Begin(SqliteConnection connection, TransactionStartingEventData eventData, long since)
    {
        var usual = connection.DefaultTimeout;
        try
        {
            connection.DefaultTimeout = (int)Math.Max(1, (LongestWait - Stopwatch.GetElapsedTime(since)).TotalSeconds);
            var transaction = connection.BeginTransaction(eventData.IsolationLevel);
            _taken = new Place(eventData.ConnectionId, transaction);
            return InterceptionResult<DbTransaction>.SuppressWithResult(transaction);
        }
        catch
        {
            _oneAtATime.Release();
            throw;
        }
        finally
        {
            connection.DefaultTimeout = usual;
        }
    }

    private Task LeaveAsync(Guid connectionId)
    {
        Leave(connectionId);
        return Task.CompletedTask;
    }

    private void Leave(Guid connectionId)
    {
        if (_taken is { } place && place.ConnectionId == connectionId)
        {
            Free(place);
        }
    }

    /// <summary>Whatever happened to a writer who is gone, nobody waits for them.</summary>
    private bool FreeIfLeftBehind() => _taken is { Transaction.Connection: null } place && Free(place);

    private bool Free(Place place)
    {
        if (Interlocked.CompareExchange(ref _taken, null, place) != place)
        {
            return false;
        }

        _oneAtATime.Release();
        return true;
    }

    private sealed record Place(Guid ConnectionId, SqliteTransaction Transaction);
}
