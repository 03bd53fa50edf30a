namespace CoProduce.Web.Features.Site;

/// <summary>What belongs to the whole site.</summary>
public static class SiteArea
{
    public static IServiceCollection AddSite(this IServiceCollection services)
    {
        return services;
    }
}
