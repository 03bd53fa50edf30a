using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CoProduce.Web.Infrastructure.Kept;

/// <summary>Finds what somebody typed for the form they could not send, and lets go of it once it was sent. A cookie says that there
/// is something to look for; it holds nothing else.</summary>
public sealed class KeptFormFilter(KeptForms forms, Viewer viewer) : IAsyncActionFilter
{
    /// <summary>Where the forms of this page, and its layout, find that there are words from before.</summary>
    public static readonly object Found = new();

    public static string Cookie(HttpRequest request) => $"{(request.IsHttps ? "__Host-" : "")}CoProduce.Kept";

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var done = await next();
        if (viewer.PersonId is not { } me || !context.HttpContext.Request.Cookies.ContainsKey(Cookie(context.HttpContext.Request)))
        {
            return;
        }

        var request = context.HttpContext.Request;
        if (HttpMethods.IsGet(request.Method) && done.Result is ViewResult)
        {
            await FillAsync(me, request);
        }
        else if (HttpMethods.IsPost(request.Method) && done is { Exception: null, Result: LocalRedirectResult or RedirectResult })
        {
            await forms.ForgetAsync(me, request.Path);
        }
    }

    private async Task FillAsync(int me, HttpRequest request)
    {
        if (await forms.FindAsync(me, request.Path + request.QueryString) is { Count: > 0 } found)
        {
            request.HttpContext.Items[Found] = new KeptOnPage(found);
        }
    }
}
