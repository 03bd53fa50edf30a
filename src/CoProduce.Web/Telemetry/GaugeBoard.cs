using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using CoProduce.Data;

namespace CoProduce.Web.Telemetry;

/// <summary>The figures as they were last counted. Whoever collects them waits for no database.</summary>
public sealed class GaugeBoard
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<Measurement<double>>> _last = [];

    public GaugeBoard(IEnumerable<Gauge> gauges, IMeterFactory meters)
    {
        var meter = meters.Create(Instruments.Name);
        foreach (var gauge in gauges)
        {
            meter.CreateObservableGauge(gauge.Name, () => _last.GetValueOrDefault(gauge.Name) ?? [], gauge.Unit, gauge.Says);
        }
    }

    public void Note(Gauge gauge, IReadOnlyList<Measurement<double>> counted) => _last[gauge.Name] = counted;
}
