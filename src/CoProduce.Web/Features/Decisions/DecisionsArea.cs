using CoProduce.Web.Features.Decisions.Answer;
using CoProduce.Web.Features.Decisions.Open;
using CoProduce.Web.Features.Decisions.Run;
using CoProduce.Web.Infrastructure.ToDos;
using CoProduce.Web.Jobs;

namespace CoProduce.Web.Features.Decisions;

/// <summary>Questions settled together.</summary>
public static class DecisionsArea
{
    public static IServiceCollection AddDecisions(this IServiceCollection services)
    {
        services.AddScoped<DecisionClosing>();
        services.AddJob<CloseDecisionsJob>();
        services.AddJob<RemindOfDecisionsJob>();
        services.AddScoped<PausedDaysGivenBack>();
        services.AddScoped<DecisionOpening>();
        services.AddScoped<FindingDecisions>();
        services.AddScoped<DecisionAnswering>();
        services.AddScoped<IToDoSource, DecisionToDos>();
        return services;
    }
}
