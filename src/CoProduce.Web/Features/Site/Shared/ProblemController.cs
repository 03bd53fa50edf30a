using System.Globalization;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Kept;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Site.Shared;

/// <summary>What people see when a page is not there, or something breaks. Never more than they need.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, BeforeSecondStep]
public class ProblemController(IHostEnvironment environment) : Controller
{
    [Route("problem")]
    public IActionResult Broken()
    {
        if (!Request.IsHttps && environment.IsProduction())
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("OverHttps");
        }

        return View("Problem", new ProblemPage(HttpContext.TraceIdentifier));
    }

    [Route("problem/{code:int}")]
    public IActionResult Answered()
    {
        var code = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        return code switch
        {
            StatusCodes.Status400BadRequest when IsDoneElsewhere() => this.GoTo(
                Wanted(),
                User.Identity?.IsAuthenticated is true ? "You are signed in." : "You are signed out."
            ),
            StatusCodes.Status400BadRequest => View("SentTwice", SentTwicePage.Of(HttpContext, Url.IsLocalUrl)),
            StatusCodes.Status413PayloadTooLarge => View("TooLong", new TooLongPage(KeptWords.In(Request))),
            StatusCodes.Status429TooManyRequests => View("TooOften"),
            _ => View("NotFound"),
        };
    }

    private static readonly string[] SignedInBy =
    [
        SignInLinks.SignIn(),
        SignInLinks.Register(),
        SignInLinks.Code(),
        SignInLinks.RecoveryCode(),
    ];

    /// <summary>Where that form was to lead.</summary>
    private string Wanted() =>
        User.Identity?.IsAuthenticated is true && Request.HasFormContentType && (string?)Request.Form["From"] is { Length: > 0 } from
            ? Url.Ours(from)
            : SiteLinks.Home();

    /// <summary>Signing in, registering or signing out in a second tab, after it was done in the first: nothing is left to do.</summary>
    private bool IsDoneElsewhere() =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath is { } path
        && (User.Identity?.IsAuthenticated is true ? SignedInBy.Contains(path) : path == AccountLinks.SignOut());
}
