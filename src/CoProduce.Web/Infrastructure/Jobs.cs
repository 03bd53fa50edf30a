using CoProduce.Web.Features.Decisions;
using CoProduce.Web.Features.Live;

namespace CoProduce.Web.Infrastructure;

/// <summary>What the app does by itself, beside answering requests.</summary>
public static class Jobs
{
    public static void AddCoProduceJobs(this WebApplicationBuilder builder)
    {
        builder.Services.AddHostedService<ClosingTime>();
        builder.Services.AddHostedService<Tidying>();
        builder.Services.AddHostedService<LiveWatch>();
    }
}
