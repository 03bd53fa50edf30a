using CoProduce.Web.Features.Decisions.Answer;
using CoProduce.Web.Features.Decisions.Log;
using CoProduce.Web.Features.Decisions.Open;
using CoProduce.Web.Features.Decisions.Run;
using CoProduce.Web.Features.Sessions.Live;

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
