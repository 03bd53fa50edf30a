using CoProduce.Web.Features.Privacy.Audit;
using CoProduce.Web.Features.Privacy.Complaints;

namespace CoProduce.Web.Features.Privacy;

/// <summary>What is kept about people, and who looked.</summary>
public static class PrivacyArea
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services)
    {
        services.AddScoped<ComplaintRound>();
        services.AddScoped<AuditQuery>();
        return services;
    }
}
