using CoProduce.Data.Idempotency;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data;

/// <summary>The two ways of writing that need more than one statement.</summary>
public static class Writing
{
    /// <summary>Does several things as one: all of it is saved, or none.</summary>
    public static Task<T> TogetherAsync<T>(this CoProduceDbContext db, Func<Task<T>> work) =>
        db.Database.CurrentTransaction is not null
            ? work()
            : db
                .Database.CreateExecutionStrategy()
                .ExecuteAsync(async () =>
                {
                    await using var transaction = await db.Database.BeginTransactionAsync();
                    var result = await work();
                    await transaction.CommitAsync();
                    return result;
                });

    /// <summary>The next number in a project. Two people who ask at the same moment wait for each other.</summary>
    public static async Task<int> NextNumberAsync(this CoProduceDbContext db, int projectId, NumberOf of)
    {
        var numbers = db.LastNumbers.Where(n => n.ProjectId == projectId && n.Of == of);
        if (await numbers.ExecuteUpdateAsync(set => set.SetProperty(n => n.Value, n => n.Value + 1)) == 0)
        {
            db.LastNumbers.Add(
                new LastNumber
                {
                    ProjectId = projectId,
                    Of = of,
                    Value = 1,
                }
            );
            await db.SaveChangesAsync();
            return 1;
        }

        return await numbers.Select(n => n.Value).SingleAsync();
    }

    /// <summary>A session for whoever changes what many change at once. Each waits for the one before: writing the row, even with what it
    /// holds, keeps others back until this is done.</summary>
    public static async Task<Session> InTurnAsync(this IQueryable<Session> sessions, int id)
    {
        await sessions.Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.Number, s => s.Number));
        return await sessions.SingleAsync(s => s.Id == id);
    }
}
