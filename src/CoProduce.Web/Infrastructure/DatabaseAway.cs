using System.Globalization;
using CoProduce.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CoProduce.Web.Infrastructure;

/// <summary>While the database is away, people get a page that needs none, with what they typed. Nobody is signed in on it.</summary>
public static class DatabaseAway
{
    private const int TryAgainAfterSeconds = 30;

    public static void UseDatabaseAway(this WebApplication app) =>
        app.Use(
            async (http, next) =>
            {
                try
                {
                    await next(http);
                }
                catch (Exception problem) when (!http.Response.HasStarted && IsAway(http, problem))
                {
                    app.Logger.LogWarning("The database is away: {Problem}", problem.GetType().Name);
                    await SayAsync(http);
                }
            }
        );

    private static bool IsAway(HttpContext http, Exception problem) =>
        http.RequestServices.GetRequiredService<CoProduceDbContext>().Engine.IsAway(problem);

    private static Task SayAsync(HttpContext http)
    {
        http.Response.Clear();
        http.Response.Headers.RetryAfter = TryAgainAfterSeconds.ToString(CultureInfo.InvariantCulture);
        var page = new ViewResult
        {
            ViewName = "/Features/Site/Shared/Away.cshtml",
            StatusCode = StatusCodes.Status503ServiceUnavailable,
            ViewData = new ViewDataDictionary<AwayPage>(
                http.RequestServices.GetRequiredService<IModelMetadataProvider>(),
                new ModelStateDictionary()
            )
            {
                Model = AwayPage.Of(http.Request),
            },
        };
        return page.ExecuteResultAsync(new ActionContext(http, http.GetRouteData(), new ActionDescriptor()));
    }
}
