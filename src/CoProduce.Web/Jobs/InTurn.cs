using System.Runtime.ExceptionServices;
using CoProduce.Data;
using CoProduce.Data.Jobs;

namespace CoProduce.Web.Jobs;

/// <summary>Does the same for one after another. One that fails keeps no other from its turn, and the job still counts as failed.</summary>
public static class InTurn
{
    /// <summary>The parts of a job: what goes wrong in one keeps none of the others waiting.</summary>
    public static Task PartsAsync(this CoProduceDbContext db, CancellationToken stop, params Func<CancellationToken, Task>[] parts) =>
        db.EachAsync(parts, part => part(stop), stop);

    public static async Task EachAsync<T>(this CoProduceDbContext db, IEnumerable<T> all, Func<T, Task> work, CancellationToken stop)
    {
        ExceptionDispatchInfo? first = null;
        foreach (var one in all)
        {
            stop.ThrowIfCancellationRequested();
            db.ChangeTracker.Clear();
            try
            {
                await work(one);
            }
            catch (Exception problem) when (problem is not ClaimLostException && !db.Engine.IsAway(problem))
            {
                first ??= ExceptionDispatchInfo.Capture(problem);
            }
        }

        first?.Throw();
    }
}
