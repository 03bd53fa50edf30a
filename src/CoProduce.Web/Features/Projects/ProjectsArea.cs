using CoProduce.Web.Features.Projects.Actions;
using CoProduce.Web.Features.Projects.People;
using CoProduce.Web.Features.Projects.Stages;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.ToDos;

namespace CoProduce.Web.Features.Projects;

/// <summary>Projects: their pages, stages, people, what they are based on and what they do.</summary>
public static class ProjectsArea
{
    public static IServiceCollection AddProjects(this IServiceCollection services)
    {
        services.AddScoped<Seating>();
        services.AddScoped<ActionOwners>();
        services.AddScoped<IWhenSomebodyGoes, WhenSomebodyGoes>();
        services.AddScoped<IToDoSource, ActionToDos>();
        services.AddScoped<IToDoSource, SeatToDos>();
        services.AddScoped<IToDoSource, JoinerToDos>();
        services.AddScoped<IToDoSource, StageToDos>();
        return services;
    }
}
