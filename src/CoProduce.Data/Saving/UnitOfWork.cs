using CoProduce.Data.Audit;
using CoProduce.Data.Idempotency;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CoProduce.Data.Saving;

/// <summary>
/// What one request, job or command writes: all of it is saved, or none. Its transaction begins with the first write. What
/// follows from what was saved, and who does it, waits here and not in the context, which may serve somebody else next.
/// </summary>
public sealed class UnitOfWork(AuditKey? key = null, IWhoActs? who = null, TimeProvider? clock = null)
{
    private readonly List<Func<Task>> _afterwards = [];
    private List<Func<Task>> _due = [];
    private Sending? _sending;
    private IDbContextTransaction? _transaction;

    public bool IsOpen { get; private set; }

    /// <summary>Something was written and is not yet kept.</summary>
    public bool IsWriting => _transaction is not null;

    /// <summary>The key of the receipt that this leaves.</summary>
    internal string? ReceiptKey => _sending?.Key;

    internal WhatFollows Follows { get; set; } = new();
    internal AuditKey? Key => key;
    internal int? ByPersonId => who?.PersonId;
    internal DateTime Now => (clock ?? TimeProvider.System).GetUtcNow().UtcDateTime;

    /// <summary>From here on everything the context writes belongs together. The receipt of what was sent is its first row.</summary>
    public void Open(Sending? sending = null)
    {
        _sending = sending;
        _due = [];
        IsOpen = true;
    }

    /// <summary>To be done when all is saved: never when it is undone.</summary>
    public void Afterwards(Func<Task> what) => _afterwards.Add(what);

    public async Task BeginAsync(CoProduceDbContext db, CancellationToken stop = default)
    {
        if (!IsOpen || db.Database.CurrentTransaction is not null)
        {
            return;
        }

        try
        {
            _transaction = await db.Database.BeginTransactionAsync(stop);
        }
        catch
        {
            // What began without our hearing of it ends with its connection.
            await db.Database.CloseConnectionAsync();
            throw;
        }

        if (_sending is not null)
        {
            await _sending.ClaimAsync(db, Now);
        }
    }

    /// <summary>Writes what follows, and keeps everything. Whoever sends the same once more is sent to the same page.</summary>
    public async Task CompleteAsync(CoProduceDbContext db, string? page = null, string? message = null)
    {
        if (Follows.IsWaiting)
        {
            await BeginAsync(db);
            await Follows.WriteAsync(db);
        }

        _due = [.. _afterwards];
        if (_transaction is not null)
        {
            await (_sending is null || page is null ? Task.CompletedTask : _sending.AnsweredAsync(db, page, message));
            await _transaction.CommitAsync();
        }

        await CloseAsync();
    }

    /// <summary>When it is known that all is saved: also when the answer to the commit was lost, and the receipt says so.</summary>
    public async Task FollowUpAsync()
    {
        foreach (var what in _due)
        {
            await what();
        }

        _due = [];
    }

    /// <summary>Undoes what was written so far. What comes next belongs to the same unit.</summary>
    public async Task UndoAsync()
    {
        Follows = new();
        _afterwards.Clear();
        if (Interlocked.Exchange(ref _transaction, null) is { } transaction)
        {
            await transaction.DisposeAsync();
        }
    }

    /// <summary>Undoes what was not completed.</summary>
    public Task CloseAsync()
    {
        IsOpen = false;
        return UndoAsync();
    }
}
