using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Privacy.Audit;

/// <summary>Writes to the server's log where the trail stands, and keeps it in a file, so that nobody can put back a whole trail of an
/// earlier day unseen.</summary>
public class AuditPositionJob(CoProduceDbContext db, AuditPosition position, ILogger<AuditPositionJob> log) : IJob
{
    public static string Name => "Writes to the log where the trail stands";
    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken stop)
    {
        var end = await db.Set<AuditEnd>().AsNoTracking().SingleOrDefaultAsync(stop);
        await position.KeepAsync(db);
        log.LogInformation("The trail stands at {Line} with the mark {Mark}", end?.Count, end?.Mark);
    }
}
