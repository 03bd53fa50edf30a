using Microsoft.AspNetCore.HostFiltering;

namespace CoProduce.Web.Infrastructure;

/// <summary>Whoever comes by a name that AllowedHosts does not hold is told so, and gets no page: that could be made to lead
/// anywhere.</summary>
public sealed class UnknownHost : IStartupFilter
{
    private const string Words =
        "There is no forum at this address. If you run it: add the name that people use to AllowedHosts, and start it again.";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(SayAsync);
            next(app);
        };

    /// <summary>Whatever watches the server may ask by a number or any name: the answer leads nowhere.</summary>
    private static async Task SayAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Path.StartsWithSegments(SiteLinks.Health(), StringComparison.Ordinal))
        {
            http.Request.Headers.Host = default;
        }

        await next(http);
        var reachedThePages = http.GetEndpoint() is not null;
        if (!reachedThePages && http.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false })
        {
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync(Words);
        }
    }
}

public static class UnknownHostSetup
{
    /// <summary>It stands before the framework's own look at the name, which answers with nothing.</summary>
    public static void AddUnknownHost(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<HostFilteringOptions>(hosts => hosts.IncludeFailureMessage = false);
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, UnknownHost>());
    }
}
