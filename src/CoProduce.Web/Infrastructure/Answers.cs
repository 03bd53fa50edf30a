using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Infrastructure;

/// <summary>The two ways an action ends: the page again with what to mend, or on to the next page with a message.</summary>
public static class Answers
{
    public static ViewResult TryAgain(this Controller controller, string view, object page)
    {
        controller.Response.StatusCode = StatusCodes.Status400BadRequest;
        return controller.View(view, page);
    }

    public static LocalRedirectResult GoTo(this Controller controller, string page, string? message = null)
    {
        if (message is not null)
        {
            controller.TempData[OnceFilter.Message] = message;
        }

        return controller.LocalRedirect(page);
    }
}
