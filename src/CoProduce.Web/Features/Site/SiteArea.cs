using CoProduce.Web.Features.Site.DevMail;
using CoProduce.Web.Features.Site.ForumDesk;
using CoProduce.Web.Features.Site.Jobs;
using CoProduce.Web.Features.Site.Today;
using CoProduce.Web.Infrastructure.ToDos;
using CoProduce.Web.Jobs;

namespace CoProduce.Web.Features.Site;

/// <summary>What belongs to the whole site.</summary>
public static class SiteArea
{
    public static IServiceCollection AddSite(this IServiceCollection services, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
        {
            services.AddMvcCore().ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new WithoutDevMail()));
        }

        services.AddScoped<ToDoList>();
        services.AddScoped<IToDoSource, ApprovalToDos>();
        services.AddScoped<IToDoSource, JobToDos>();
        return services.AddJob<BackupJob>();
    }
}
