using CoProduce.Web.Features.Health.Figures;
using CoProduce.Web.Features.Health.Pulses;
using CoProduce.Web.Features.Health.Reports;
using CoProduce.Web.Infrastructure.ToDos;
using CoProduce.Web.Jobs;

namespace CoProduce.Web.Features.Health;

/// <summary>How well a project shares power, as its records show.</summary>
public static class HealthArea
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddScoped<HealthReading>();
        services.AddJob<SnapshotJob>();
        services.AddJob<SilenceJob>();
        services.AddScoped<PulseOpening>();
        services.AddJob<PulseJob>();
        services.AddScoped<PulseAnswering>();
        services.AddScoped<IToDoSource, PulseToDos>();
        services.AddScoped<IToDoSource, PlanToDos>();
        return services;
    }
}
