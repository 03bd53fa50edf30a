using System.Diagnostics.Metrics;
using CoProduce.Data;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;

namespace CoProduce.Web.Telemetry;

/// <summary>How long ago each job was last done.</summary>
public static class JobGauge
{
    public static readonly Gauge Age = new("coproduce.job.age", "s", "How long ago a job was last done", ReadAsync);

    private static async Task<IReadOnlyList<Measurement<double>>> ReadAsync(IServiceProvider scope)
    {
        var now = scope.GetRequiredService<TimeProvider>().Now();
        var jobs = await scope.GetRequiredService<JobBoard>().ReadAsync(scope.GetRequiredService<CoProduceDbContext>());
        return
        [
            .. from job in jobs
            where job.Ended is not null
            select new Measurement<double>(
                (now - job.Ended!.Value).TotalSeconds,
                KeyValuePair.Create<string, object?>("job", job.Job.Name)
            ),
        ];
    }
}
