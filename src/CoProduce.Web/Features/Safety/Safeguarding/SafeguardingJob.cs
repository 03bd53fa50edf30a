using CoProduce.Data;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>Passes worries on to whoever may read them, tells deputies when nobody has taken one up in time, and lets go of closed ones
/// after the years they are kept.</summary>
public class SafeguardingJob(
    CoProduceDbContext db,
    SafeguardingConcerns worries,
    OpenConcerns open,
    Notifier post,
    IConfiguration settings,
    TimeProvider clock
) : IJob
{
    public static string Name => "Warns of worries that nobody has taken up";
    public static TimeSpan Every => TimeSpan.FromHours(1);

    public const string KeepYears = "Safeguarding:KeepYears";
    public const int UsualYears = 10;

    public Task RunAsync(CancellationToken stop) =>
        db.PartsAsync(stop, _ => db.TogetherAsync(open.PassOnAsync), _ => db.TogetherAsync(WarnAsync), _ => db.TogetherAsync(LetGoAsync));

    private async Task<int> WarnAsync()
    {
        var now = clock.Now();
        var late = await db
            .Concerns.Include(c => c.Named)
            .Where(c => c.TakenUpAt == null && c.WarnedAt == null && c.WarnAt <= now)
            .ToListAsync();
        var readers = late.Count == 0 ? [] : await worries.ReadersAsync();
        foreach (var concern in late)
        {
            var may = readers.Where(r => concern.MayBeReadBy(r.Id, r.Duties)).ToList();
            var deputies = may.Where(r => r.Duties.HasFlag(ForumDuties.Deputy)).ToList();
            concern.Warn(now);
            await post.TellForSafetyAsync(
                [.. (deputies.Count > 0 ? deputies : may).Select(r => r.Id)],
                $"{SafeguardingConcerns.NeedsYou} today",
                SafeguardingLinks.All()
            );
        }

        return await db.SaveChangesAsync();
    }

    private Task<int> LetGoAsync()
    {
        var old = clock.Now().AddYears(-settings.GetValue(KeepYears, UsualYears));
        return db.Concerns.Where(c => c.ClosedAt < old).ExecuteDeleteAsync();
    }
}
