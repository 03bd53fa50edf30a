using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CoProduce.Web.Infrastructure.Kept;

/// <summary>Puts what somebody typed back into the form they could not send, and lets go of it once it was sent. A cookie says that there
/// is something to look for; it holds nothing else.</summary>
public sealed class KeptFormFilter(KeptForms forms, Viewer viewer) : IAsyncActionFilter
{
    /// <summary>Where the layout finds that this page has words from before.</summary>
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
        if (HttpMethods.IsGet(request.Method) && done.Result is ViewResult view)
        {
            await FillAsync(me, request, view);
        }
        else if (HttpMethods.IsPost(request.Method) && done is { Exception: null, Result: LocalRedirectResult or RedirectResult })
        {
            await forms.ForgetAsync(me, request.Path);
        }
    }

    private async Task FillAsync(int me, HttpRequest request, ViewResult view)
    {
        if (await forms.FindAsync(me, request.Path + request.QueryString) is not { } fields)
        {
            return;
        }

        foreach (var (name, values) in fields.Where(f => !f.Key.StartsWith('_')))
        {
            view.ViewData.ModelState.SetModelValue(name, values, string.Join(',', values));
        }

        request.HttpContext.Items[Found] = KeptWords.In(fields);
    }
}
