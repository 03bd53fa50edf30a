using CoProduce.Web.Features.Safety.Moderation;
using CoProduce.Web.Features.Safety.Outside;
using CoProduce.Web.Features.Safety.Safeguarding;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.ToDos;
using CoProduce.Web.Jobs;

namespace CoProduce.Web.Features.Safety;

/// <summary>Worries about somebody, and words or behaviour that hurt.</summary>
public static class SafetyArea
{
    public static IServiceCollection AddSafety(this IServiceCollection services)
    {
        services.AddScoped<SafeguardingConcerns>();
        services.AddScoped<OutsideContacts>();
        services.AddScoped<OpenConcerns>();
        services.AddScoped<IPassWorriesOn>(all => all.GetRequiredService<OpenConcerns>());
        services.AddScoped<OutsideDoor>();
        services.AddJob<SafeguardingJob>();
        services.AddScoped<ModerationDesk>();
        services.AddJob<ModerationJob>();
        services.AddScoped<IToDoSource, ReportToDos>();
        services.AddScoped<IToDoSource, ConcernToDos>();
        return services;
    }
}
