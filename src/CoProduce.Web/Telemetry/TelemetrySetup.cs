using CoProduce.Data;
using CoProduce.Data.Saving;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CoProduce.Web.Telemetry;

/// <summary>Figures and traces for whoever runs the app, sent to the collector that OTEL_EXPORTER_OTLP_ENDPOINT names. The other settings
/// of that standard hold as well. Without it nothing is counted and nothing is sent.</summary>
public static class TelemetrySetup
{
    public const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] Meters =
    [
        Instruments.Name,
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.AspNetCore.RateLimiting",
        "Microsoft.EntityFrameworkCore",
        "System.Runtime",
    ];

    public static void AddCoProduceTelemetry(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[Collector] is not { Length: > 0 } collector)
        {
            return;
        }

        if (!Uri.TryCreate(collector, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new OperatorException($"{Collector} has to be an address that begins with http:// or https://.");
        }

        builder.Services.AddCounting().AddTracesAndFigures().UseOtlpExporter();
    }

    public static IServiceCollection AddGauge(this IServiceCollection services, Gauge gauge) => services.AddSingleton(gauge);

    public static IServiceCollection AddCounting(this IServiceCollection services) =>
        services.AddSingleton<GaugeBoard>().AddJob<CountGaugesJob>().AddHostedService<CommandSpans>().AddGauge(JobGauge.Age);

    public static IOpenTelemetryBuilder AddTracesAndFigures(this IServiceCollection services) =>
        services
            .AddOpenTelemetry()
            .ConfigureResource(app => app.AddService(Instruments.Name, serviceVersion: AppVersion.Number))
            .WithMetrics(figures => figures.AddMeter(Meters))
            .WithTracing(traces => traces.AddSource(Instruments.Name).AddAspNetCoreInstrumentation().AddProcessor(new WithoutWords()));
}
