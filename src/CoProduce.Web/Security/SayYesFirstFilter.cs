using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CoProduce.Web.Security;

/// <summary>Whoever takes part, and has not said yes to the agreement as it is worded now, is led to it instead of to a page that is not
/// there for them; and from there back to where they wanted to go.</summary>
public sealed class SayYesFirstFilter(ProjectAccess door) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var done = await next();
        var request = context.HttpContext.Request;
        if (done is { Exception: null, Result: NotFoundResult } && HttpMethods.IsGet(request.Method) && door.WaitsForYes is { } slug)
        {
            done.Result = new LocalRedirectResult(PeopleLinks.Agreement(slug, from: request.Path + request.QueryString));
        }
    }
}
