using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoProduce.Data.Sqlite;

/// <summary>SQLite takes one writer at a time. Writers wait here in turn, instead of trying the file again and again.</summary>
internal sealed class WriterGate : IDbTransactionInterceptor, IDbConnectionInterceptor
{
    private static readonly ConcurrentDictionary<string, WriterGate> Gates = new();

    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly ConcurrentDictionary<Guid, bool> _inside = new();

    /// <summary>One gate for each database file in this process.</summary>
    public static WriterGate For(string connectionString) => Gates.GetOrAdd(connectionString, _ => new WriterGate());

    public InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result
    )
    {
        _oneAtATime.Wait();
        _inside[eventData.ConnectionId] = true;
        return result;
    }

    public async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default
    )
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        _inside[eventData.ConnectionId] = true;
        return result;
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Leave(eventData.ConnectionId);

    public Task TransactionCommittedAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default
    ) => LeaveAsync(eventData.ConnectionId);

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => Leave(eventData.ConnectionId);

    public Task TransactionRolledBackAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default
    ) => LeaveAsync(eventData.ConnectionId);

    // A transaction that is dropped or could not begin says nothing: its connection closing does.
    public void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => Leave(eventData.ConnectionId);

    public Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData) => LeaveAsync(eventData.ConnectionId);

    private Task LeaveAsync(Guid connectionId)
    {
        Leave(connectionId);
        return Task.CompletedTask;
    }

    private void Leave(Guid connectionId)
    {
        if (_inside.TryRemove(connectionId, out _))
        {
            _oneAtATime.Release();
        }
    }
}
