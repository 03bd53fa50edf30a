using Microsoft.AspNetCore.Mvc.Filters;

namespace CoProduce.Web.Infrastructure.Kept;

/// <summary>A form that could not be taken as it was sent comes back filled in, to be looked over and sent once more.</summary>
public sealed class LookAgainFilter : IActionFilter
{
    public const string Field = "_again";

    public void OnActionExecuting(ActionExecutingContext context)
    {
        var request = context.HttpContext.Request;
        if (HttpMethods.IsPost(request.Method) && request.HasFormContentType && request.Form.ContainsKey(Field))
        {
            context.ModelState.AddModelError("", "Look it over, then send it. It was not sent yet.");
        }
    }

    public void OnActionExecuted(ActionExecutedContext context) { }
}
