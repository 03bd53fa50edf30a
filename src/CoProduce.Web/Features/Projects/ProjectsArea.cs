using CoProduce.Web.Features.Projects.People;
using CoProduce.Web.Features.Projects.Register;

namespace CoProduce.Web.Features.Projects;

/// <summary>Projects: their pages, stages, people, what they are based on and what they do.</summary>
public static class ProjectsArea
{
    public static IServiceCollection AddProjects(this IServiceCollection services)
    {
        services.AddScoped<ProjectListQuery>();
        services.AddScoped<ProjectPageQuery>();
        services.AddScoped<Seating>();
        return services;
    }
}
