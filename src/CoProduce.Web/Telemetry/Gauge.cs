using System.Diagnostics.Metrics;
using CoProduce.Data;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Telemetry;

/// <summary>A figure of the forum that an operator can watch. It counts, and never says who.</summary>
public sealed record Gauge(
    string Name,
    string Unit,
    string Says,
    Func<IServiceProvider, Task<IReadOnlyList<Measurement<double>>>> ReadAsync
)
{
    public static Gauge Of(string name, string unit, string says, Func<CoProduceDbContext, DateTime, Task<int>> readAsync) =>
        new(name, unit, says, async scope =>
            [new(await readAsync(scope.GetRequiredService<CoProduceDbContext>(), scope.GetRequiredService<TimeProvider>().Now()))]
        );
}
