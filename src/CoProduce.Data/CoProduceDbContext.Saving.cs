using CoProduce.Data.Saving;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CoProduce.Data;

/// <summary>How it keeps things: in one way, whoever saves.</summary>
public partial class CoProduceDbContext
{
    /// <summary>Saves, and in the same transaction what follows: this is the one way, and whoever saves without waiting goes it
    /// too.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => SaveChangesAsync(acceptAllChangesOnSuccess).GetAwaiter().GetResult();

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var detects = ChangeTracker.AutoDetectChangesEnabled;
        if (detects)
        {
            ChangeTracker.DetectChanges();
        }

        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await SaveDetectedAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    /// <summary>What has changed was looked for once, in everything that is tracked. Nothing below looks again.</summary>
    private async Task<int> SaveDetectedAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        if (!ChangeTracker.HasChanges() && (Unit.IsOpen || !Unit.Follows.IsWaiting))
        {
            return 0;
        }

        if (Unit.IsOpen)
        {
            await Unit.BeginAsync(this, cancellationToken);
            return await SaveAndNoteAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        if (Database.CurrentTransaction is not null)
        {
            var saved = await SaveAndNoteAsync(acceptAllChangesOnSuccess, cancellationToken);
            await (Unit.Follows.IsWaiting ? Unit.Follows.WriteAsync(this) : Task.CompletedTask);
            return saved;
        }

        return await SaveAloneAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>A context on the same transaction for what follows, so that this one never holds it.</summary>
    internal CoProduceDbContext Beside()
    {
        var beside = new CoProduceDbContext(_options);
        beside.Database.SetDbConnection(Database.GetDbConnection());
        beside.Database.UseTransaction(Database.CurrentTransaction?.GetDbTransaction());
        beside.Database.AutoSavepointsEnabled = false;
        return beside;
    }

    /// <summary>What is changed is marked as saved only when it is, so that another attempt finds it as it was.</summary>
    private async Task<int> SaveAloneAsync(bool acceptAllChangesOnSuccess, CancellationToken stop)
    {
        var saved = await this.AloneAsync(async () =>
        {
            await Unit.BeginAsync(this, stop);
            return await SaveAndNoteAsync(false, stop);
        });
        if (acceptAllChangesOnSuccess)
        {
            ChangeTracker.AcceptAllChanges();
        }

        return saved;
    }

    private async Task<int> SaveAndNoteAsync(bool acceptAllChangesOnSuccess, CancellationToken stop)
    {
        var after = WhatFollows.From(this);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, stop);
        after.ForEach(note => note(Unit.Follows));
        return saved;
    }
}
