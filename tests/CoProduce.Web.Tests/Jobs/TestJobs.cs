using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Domain;
using CoProduce.Web.Jobs;

namespace CoProduce.Web.Tests.Jobs;

/// <summary>What the jobs of a test did, and what they are to do.</summary>
public sealed class JobDiary
{
    private int _done;

    public int Done => _done;

    public Func<CancellationToken, Task> Meanwhile { get; set; } = _ => Task.CompletedTask;

    public void Note() => Interlocked.Increment(ref _done);
}

/// <summary>Leaves a row each time, so that what was kept of it can be counted.</summary>
public class HourlyJob(CoProduceDbContext db, JobDiary diary) : IJob
{
    public static string Name => "Leaves a row";
    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken stop)
    {
        diary.Note();
        db.FormReceipts.Add(new FormReceipt { Key = $"{Guid.NewGuid():N}" });
        await diary.Meanwhile(stop);
        await db.SaveChangesAsync(stop);
    }
}

/// <summary>Breaks a rule each time.</summary>
public class ThrowingJob : IJob
{
    public static string Name => "Always breaks a rule";
    public static TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken stop) => throw new RuleBrokenException("This has been asked already.");
}
