using CoProduce.Data.Idempotency;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data;

/// <summary>Taking what others may want at the same moment.</summary>
public static class Turns
{
    /// <summary>Keeps the row until the transaction ends: everyone else who asks for it waits. False when there is none.</summary>
    public static async Task<bool> LockAsync<T>(this CoProduceDbContext db, IQueryable<T> row)
        where T : class
    {
        await db.Unit.BeginAsync(db);
        return await db.Engine.LockAsync(row);
    }

    /// <summary>Saves a row that can be there once. False when somebody else was first.</summary>
    public static async Task<bool> AddIfFirstAsync<T>(this CoProduceDbContext db, T row)
        where T : class
    {
        var entry = db.Add(row);
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException problem)
            when (db.Engine.ViolatedKey(db, problem) is { } key && entry.Metadata.GetKeys().Any(k => k.GetName() == key))
        {
            entry.State = EntityState.Detached;
            return false;
        }
    }

    /// <summary>After a change that went past the change tracker: these words are found as they are now.</summary>
    public static void FindAnew(this CoProduceDbContext db, IEnumerable<long> contributionIds) =>
        db.Unit.Follows.FindAnew.Said.UnionWith(contributionIds);

    /// <summary>The next number in a project. Two people who ask at the same moment wait for each other.</summary>
    public static async Task<int> NextNumberAsync(this CoProduceDbContext db, int projectId, NumberOf of)
    {
        await db.Unit.BeginAsync(db);
        return await db.Engine.NextNumberAsync(db, projectId, of);
    }

    /// <summary>A session for whoever changes what many change at once. Each waits for the one before.</summary>
    public static async Task<Session> InTurnAsync(this CoProduceDbContext db, int sessionId)
    {
        var session = db.Sessions.Where(s => s.Id == sessionId);
        await db.LockAsync(session);
        return await session.SingleAsync();
    }
}
