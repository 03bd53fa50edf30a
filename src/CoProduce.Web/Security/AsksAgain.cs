using CoProduce.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CoProduce.Web.Security;

/// <summary>Asks people to show again that it is them, when they signed in more than five minutes ago. It stands on a form's page as well as on the form, so that nothing typed is lost.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class AsksAgainAttribute : Attribute, IAuthorizationFilter
{
    public static readonly TimeSpan StaysFresh = TimeSpan.FromMinutes(5);

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (services.GetRequiredService<Viewer>().SignedInAt is { } at && services.GetRequiredService<TimeProvider>().Now() - at > StaysFresh)
        {
            context.Result = new LocalRedirectResult($"/account/again?from={Uri.EscapeDataString(Page(context.HttpContext.Request))}");
        }
    }

    private static string Page(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString
        : Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var from) && from.Host == request.Host.Host ? from.PathAndQuery : "/account";
}
