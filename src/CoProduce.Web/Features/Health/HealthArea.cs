using CoProduce.Web.Features.Health.Figures;
using CoProduce.Web.Features.Health.Pulses;
using CoProduce.Web.Features.Health.Reports;
using CoProduce.Web.Jobs;

namespace CoProduce.Web.Features.Health;

/// <summary>How well a project shares power, as its records show.</summary>
public static class HealthArea
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddScoped<RecordsQuery>();
        services.AddScoped<HealthReading>();
        services.AddScoped<HealthQuery>();
        services.AddScoped<EvidenceQuery>();
        services.AddScoped<ForumFiguresQuery>();
        services.AddJob<SnapshotJob>();
        services.AddJob<SilenceJob>();
        services.AddScoped<PulseOpening>();
        services.AddJob<PulseJob>();
        services.AddScoped<PulseAnswering>();
        services.AddScoped<PulseQueries>();
        return services;
    }
}
