using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Features.Conversations.OnBehalf;
using CoProduce.Web.Features.Conversations.ReplyQueue;
using CoProduce.Web.Jobs;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

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
        services
            .AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .PostConfigure(cookie => cookie.Events.OnRedirectToLogin = KeepAndRedirectAsync);
        return services;
    }

    /// <summary>Somebody's sign-in ran out while they wrote: what they wrote is kept for them before they are asked to sign in.</summary>
    private static async Task KeepAndRedirectAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        await context.HttpContext.RequestServices.GetRequiredService<Drafts>().KeepUnsignedAsync(context.Request);
        context.Response.Redirect(context.RedirectUri);
    }
}
