using CoProduce.Web.Features.Accounts;
using CoProduce.Web.Features.Conversations;
using CoProduce.Web.Features.Decisions;
using CoProduce.Web.Features.Health;
using CoProduce.Web.Features.Privacy;
using CoProduce.Web.Features.Projects;
using CoProduce.Web.Features.Safety;
using CoProduce.Web.Features.Sessions;
using CoProduce.Web.Features.Site;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features;

/// <summary>The nine areas of the app. Each registers what it needs by itself.</summary>
public static class Areas
{
    public static void AddCoProduceAreas(this WebApplicationBuilder builder) =>
        builder
            .Services.AddQueries()
            .AddProjects()
            .AddConversations()
            .AddDecisions()
            .AddSessions()
            .AddHealth()
            .AddAccounts()
            .AddSafety()
            .AddPrivacy()
            .AddSite(builder.Environment);
}
