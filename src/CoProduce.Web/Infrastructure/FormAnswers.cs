using System.Globalization;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Infrastructure;

/// <summary>The two ways an action ends: the page again with what to mend, or on to the next page with a message.</summary>
public static class FormAnswers
{
    public static ViewResult TryAgain(this Controller controller, string view, object page)
    {
        controller.Response.StatusCode = StatusCodes.Status400BadRequest;
        return controller.View(view, page);
    }

    /// <summary>The answer to somebody who tried too often: how long to wait, and nothing about why.</summary>
    public static StatusCodeResult TooOften(this Controller controller)
    {
        controller.Response.Headers.RetryAfter = Math.Ceiling(SignInThrottle.Window.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return controller.StatusCode(StatusCodes.Status429TooManyRequests);
    }

    /// <summary>The page somebody wanted to see, when it is one of ours. Signing out is no page.</summary>
    public static string Ours(this IUrlHelper url, string? from) =>
        url.IsLocalUrl(from) && from.Split('?')[0] != AccountLinks.SignOut() ? from : SiteLinks.Home();

    public static LocalRedirectResult GoTo(this Controller controller, string page, string? message = null)
    {
        if (message is not null)
        {
            controller.TempData[IdempotencyMiddleware.Message] = message;
        }

        return controller.LocalRedirect(page);
    }
}
