using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Kept;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Security;

/// <summary>Asks people to show again that it is them, when they signed in more than five minutes ago. It stands on a form's page as well
/// as on the form, so that nothing typed is lost.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class AsksAgainAttribute : Attribute, IAuthorizationFilter
{
    public static readonly TimeSpan StaysFresh = TimeSpan.FromMinutes(5);

    private const string WhyAgain =
        "You signed in a while ago, and this matters. Copy your words. Then go back, show once more that it is you, and send them again.";

    /// <summary>Whoever has no duty is not asked, because for them the page is not there.</summary>
    public bool OnlyThoseWithDuties { get; init; }

    /// <summary>The form asks for the password itself, so only the second step is still to be shown.</summary>
    public bool OnlyThoseWithSecondStep { get; init; }

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var services = context.HttpContext.RequestServices;
        var viewer = services.GetRequiredService<Viewer>();
        var asks =
            (!OnlyThoseWithDuties || viewer.Duties is not ForumDuties.None) && (!OnlyThoseWithSecondStep || viewer.HasShownSecondStep);
        if (asks && viewer.SignedInAt is { } at && services.GetRequiredService<TimeProvider>().Now() - at > StaysFresh)
        {
            var again = SignInLinks.Again(from: Page(context.HttpContext.Request));
            context.Result = KeptWords.In(context.HttpContext.Request) is { Count: > 0 } kept
                ? RefusedPage.View(services.GetRequiredService<IModelMetadataProvider>(), new RefusedPage(WhyAgain, again, kept))
                : new LocalRedirectResult(again);
        }
    }

    private static string Page(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString
        : Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var from) && from.Host == request.Host.Host ? from.PathAndQuery
        : AccountLinks.Account();
}
