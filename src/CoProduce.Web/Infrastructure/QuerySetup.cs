namespace CoProduce.Web.Infrastructure;

/// <summary>What reads a page is called XQuery, and is found by that name.</summary>
public static class QuerySetup
{
    public static IServiceCollection AddQueries(this IServiceCollection services)
    {
        foreach (
            var query in typeof(QuerySetup)
                .Assembly.GetTypes()
                .Where(t => t.IsClass && !t.IsAbstract && t.Name.EndsWith("Query", StringComparison.Ordinal))
        )
        {
            services.AddScoped(query);
        }

        return services;
    }
}
