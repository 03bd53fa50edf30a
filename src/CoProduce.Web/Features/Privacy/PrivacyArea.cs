using CoProduce.Web.Features.Privacy.Audit;
using CoProduce.Web.Features.Privacy.Complaints;
using CoProduce.Web.Features.Privacy.NamesLeft;
using CoProduce.Web.Features.Privacy.Retention;
using CoProduce.Web.Infrastructure.ToDos;
using CoProduce.Web.Jobs;

namespace CoProduce.Web.Features.Privacy;

/// <summary>What is kept about people, and who looked.</summary>
public static class PrivacyArea
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services)
    {
        services.AddJob<ComplaintJob>();
        services.AddJob<RetentionJob>();
        services.AddJob<AuditPositionJob>();
        services.AddScoped<IToDoSource, ComplaintToDos>();
        services.AddScoped<IToDoSource, NameToDos>();
        return services;
    }
}
