using CoProduce.Web.Features.Decisions;
using CoProduce.Web.Features.Projects;

namespace CoProduce.Web.Features;

/// <summary>The queries that pages are read with.</summary>
public static class FeatureQueries
{
    public static void AddCoProduceQueries(this IServiceCollection services)
    {
        services.AddScoped<ProjectListQuery>();
        services.AddScoped<ProjectPageQuery>();
        services.AddScoped<DecisionListQuery>();
        services.AddScoped<DecisionPageQuery>();
        services.AddScoped<DecisionClosing>();
    }
}
