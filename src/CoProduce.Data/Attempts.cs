using CoProduce.Data.Idempotency;
using Microsoft.EntityFrameworkCore.Storage;

namespace CoProduce.Data;

/// <summary>Doing things as one, and once more when the database stumbled. Each attempt starts from nothing.</summary>
public static class Attempts
{
    /// <summary>Does several things as one: all of it is saved, or none. Inside a unit of work they belong to that; otherwise whatever is
    /// changed has to be loaded inside.</summary>
    public static async Task<T> TogetherAsync<T>(this CoProduceDbContext db, Func<Task<T>> work)
    {
        if (db.Unit.IsOpen || db.Database.CurrentTransaction is not null)
        {
            await db.Unit.BeginAsync(db);
            return await work();
        }

        return await db.AloneAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await db.Unit.BeginAsync(db);
            return await work();
        });
    }

    /// <summary>A unit of work for this alone.</summary>
    internal static async Task<T> AloneAsync<T>(this CoProduceDbContext db, Func<Task<T>> work)
    {
        var (unit, before, result) = (db.Unit, db.Unit.Follows, default(T)!);
        var sending = db.Database.CreateExecutionStrategy().RetriesOnFailure ? Sending.OfUnit() : null;
        await db.InAttemptsAsync(sending, async () =>
        {
            unit.Follows = before.Copy();
            unit.Open(sending);
            try
            {
                result = await work();
                await unit.CompleteAsync(db);
            }
            finally
            {
                await unit.CloseAsync();
            }
        });
        unit.Follows = new();
        await unit.FollowUpAsync();
        return result;
    }

    /// <summary>Tries until it is done, as often as the database's own strategy says. When the answer to a commit was lost, the receipt
    /// says whether it happened.</summary>
    public static Task InAttemptsAsync(this CoProduceDbContext db, Sending? sending, Func<Task> attempt) =>
        db
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(
                attempt,
                async (_, once, _) =>
                {
                    await once();
                    return true;
                },
                async (_, _, _) => new ExecutionResult<bool>(sending is not null && await sending.IsKeptAsync(db), true),
                CancellationToken.None
            );
}
