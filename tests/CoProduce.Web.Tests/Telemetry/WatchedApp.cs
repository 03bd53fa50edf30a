using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;
using CoProduce.Web.Jobs;
using CoProduce.Web.Telemetry;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Serilog.Core;

namespace CoProduce.Web.Tests.Telemetry;

/// <summary>The real app with an operator who collects its traces, figures and log.</summary>
public sealed class WatchedApp : IAsyncDisposable
{
    private readonly List<Metric> _figures = [];
    private readonly ConcurrentQueue<Activity> _spans = [];
    private readonly Channel<Activity> _ended = Channel.CreateUnbounded<Activity>();

    public WatchedApp() =>
        App = new CoProduceApp(services =>
        {
            services
                .AddCounting()
                .AddTracesAndFigures()
                .WithTracing(traces => traces.AddProcessor(new SimpleActivityExportProcessor(new Collector(_spans, _ended.Writer))))
                .WithMetrics(figures => figures.AddInMemoryExporter(_figures));
            services.AddSingleton<ILogEventSink>(Log);
        });

    public CoProduceApp App { get; }

    public HeardLog Log { get; } = new();

    public IReadOnlyList<Activity> Spans => [.. _spans];

    /// <summary>The page has come before its span has ended.</summary>
    public async Task<Activity> SpanAsync(Func<Activity, bool> isIt)
    {
        while (true)
        {
            if (Spans.LastOrDefault(isIt) is { } span)
            {
                return span;
            }

            await _ended.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        }
    }

    /// <summary>Everything that has left the app for its operator, in words.</summary>
    public IEnumerable<string> Told =>
        [
            .. Log.Lines,
            .. Spans.Select(s =>
                $"{s.DisplayName} {s.StatusDescription} {s.TraceStateString} {Words(s.TagObjects)} "
                + string.Join(' ', s.Events.Select(e => $"{e.Name} {Words(e.Tags)}").Concat(s.Baggage.Select(b => $"{b.Key}={b.Value}")))
            ),
            .. Figures().Select(f => $"{f.Name} {f.Says} {f.Tags}"),
        ];

    /// <summary>Counts as the app does by itself, once the jobs of this server were done.</summary>
    public async Task CountAsync()
    {
        var (jobs, host) = (App.Services.GetServices<ScheduledJob>().ToList(), App.Services.GetRequiredService<JobRunner>());
        foreach (var job in jobs.OrderBy(j => j.Name == CountGaugesJob.Name))
        {
            await host.RunIfDueAsync(job, CancellationToken.None);
        }
    }

    public IReadOnlyList<(string Name, string Says, string Tags)> Figures()
    {
        App.Services.GetRequiredService<MeterProvider>().ForceFlush();
        List<(string, string, string)> found = [];
        foreach (var figure in _figures.ToList())
        {
            foreach (ref readonly var point in figure.GetMetricPoints())
            {
                List<string> tags = [];
                foreach (var (key, value) in point.Tags)
                {
                    tags.Add($"{key}={value}");
                }

                found.Add((figure.Name, figure.Description, string.Join(' ', tags)));
            }
        }

        return found;
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private static string Words(IEnumerable<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.Select(t => $"{t.Key}={t.Value}"));

    private sealed class Collector(ConcurrentQueue<Activity> spans, ChannelWriter<Activity> ended) : BaseExporter<Activity>
    {
        public override ExportResult Export(in Batch<Activity> batch)
        {
            foreach (var span in batch)
            {
                spans.Enqueue(span);
                ended.TryWrite(span);
            }

            return ExportResult.Success;
        }
    }
}
