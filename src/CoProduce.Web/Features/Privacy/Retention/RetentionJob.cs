using CoProduce.Data;
using CoProduce.Data.Privacy;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;

namespace CoProduce.Web.Features.Privacy.Retention;

/// <summary>Lets go of what is kept for a while only, class by class.</summary>
public class RetentionJob(CoProduceDbContext db, TimeProvider clock) : IJob
{
    public static string Name => "Lets go of what has had its time";
    public static TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken stop) =>
        db.PartsAsync(
            stop,
            _ => db.EachAsync(RetentionRules.All, kept => db.TogetherAsync(() => kept.LetGoAsync(db, clock.Now())), stop),
            _ => db.Engine.LeaveNoTraceAsync(db)
        );
}
