using CoProduce.Data;
using CoProduce.Data.Jobs;

namespace CoProduce.Web.Jobs;

/// <summary>Each area names its jobs; the host does them.</summary>
public static class JobSetup
{
    public static IServiceCollection AddJobHost(this IServiceCollection services) =>
        services
            .ConfigureDbContext<CoProduceDbContext>(options => options.AddInterceptors(new ClaimCheck()))
            .AddSingleton<JobRunner>()
            .AddSingleton<JobBoard>()
            .AddHostedService<JobHost>();

    public static IServiceCollection AddJob<T>(this IServiceCollection services)
        where T : class, IJob => services.AddScoped<T>().AddSingleton(ScheduledJob.Of<T>());
}
