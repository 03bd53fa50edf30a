using CoProduce.Web.Jobs;

namespace CoProduce.Web.Telemetry;

/// <summary>Counts once a minute what the operator's figures show.</summary>
public class CountGaugesJob(IEnumerable<Gauge> gauges, GaugeBoard board, IServiceProvider scope) : IJob
{
    public static string Name => "Counts what the operator's figures show";
    public static TimeSpan Every => TimeSpan.FromMinutes(1);
    public static bool IsForEachServer => true;

    public async Task RunAsync(CancellationToken stop)
    {
        foreach (var gauge in gauges)
        {
            stop.ThrowIfCancellationRequested();
            board.Note(gauge, await gauge.ReadAsync(scope));
        }
    }
}
