using CoProduce.Data.Queries;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Features.Conversations.MyWords;
using CoProduce.Web.Features.Conversations.OnBehalf;
using CoProduce.Web.Features.Conversations.ReplyQueue;
using CoProduce.Web.Features.Conversations.Search;
using CoProduce.Web.Infrastructure.ToDos;
using CoProduce.Web.Jobs;
using CoProduce.Web.Telemetry;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations;

/// <summary>What people say, and how each of them is answered.</summary>
public static class ConversationsArea
{
    public static IServiceCollection AddConversations(this IServiceCollection services)
    {
        services.AddScoped<OnBehalfSeats>();
        services.AddScoped<ClaimingWords>();
        services.AddScoped<ConfirmersQuery>();
        services.AddScoped<OwnWords>();
        services.AddScoped<WritingDown>();
        services.AddScoped<Drafts>();
        services.AddJob<EscalateLateRepliesJob>();
        services.AddJob<MendSearchJob>();
        services.AddGauge(
            Gauge.Of("coproduce.words.waiting", "{words}", "Words that nobody has answered yet", (db, _) =>
                db.Contributions.StillThere().CountAsync(c => !c.IsAnswered)
            )
        );
        services.AddScoped<IToDoSource, WordToDos>();
        services.AddScoped<IToDoSource, ReplyToDos>();
        services.AddScoped<IToDoSource, WordsClaimToDos>();
        return services;
    }
}
