using System.Globalization;
using Serilog;
using Serilog.Configuration;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace CoProduce.Web.Infrastructure;

/// <summary>Logs to the console: lines to read in Development, JSON in Production. Never a name, an email or anything a person
/// wrote.</summary>
public static class CoProduceLogging
{
    public static void AddCoProduceLogging(this WebApplicationBuilder builder) =>
        builder.Host.UseSerilog(
            (context, services, log) =>
            {
                log.MinimumLevel.Information()
                    .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                    // What keeps the app from starting is said once, in a sentence.
                    .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
                    .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database.Command", LogEventLevel.Fatal)
                    .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Update", LogEventLevel.Fatal)
                    .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Query", LogEventLevel.Fatal)
                    .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
                    .ReadFrom.Services(services)
                    .Enrich.FromLogContext()
                    .Enrich.With(new WithoutAddress());
                var isProduction = context.HostingEnvironment.IsProduction();
                log.WriteTo.Sink(
                    LoggerSinkConfiguration.Wrap(
                        usual => new LoggedProblemSink(usual),
                        to =>
                            _ = isProduction
                                ? to.Console(new RenderedCompactJsonFormatter())
                                : to.Console(formatProvider: CultureInfo.InvariantCulture)
                    )
                );
            },
            preserveStaticLogger: true
        );

    /// <summary>One line a request: the route's shape, not the address, because an address can hold what somebody typed.</summary>
    public static void UseCoProduceRequestLog(this WebApplication app)
    {
        app.UseSerilogRequestLogging(options =>
        {
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            options.MessageTemplate = "{RequestMethod} {Route} answered {StatusCode} in {Elapsed:0} ms";
            options.IncludeQueryInRequestPath = false;
            options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
                [
                    new("RequestMethod", new ScalarValue(context.Request.Method)),
                    new("Route", new ScalarValue((context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "no page")),
                    new("StatusCode", new ScalarValue(status)),
                    new("Elapsed", new ScalarValue(elapsed)),
                    new("Request", new ScalarValue(context.TraceIdentifier)),
                ];
        });
        app.Use(LetGoAsync);
    }

    /// <summary>Whoever closes a page while it comes, as each live page is closed one day, is no fault of the app.</summary>
    private static async Task LetGoAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            if (!http.Response.HasStarted)
            {
                http.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            }
        }
    }

    /// <summary>The framework adds the page's address to every line. It can hold what somebody typed, or the secret of a mailed
    /// link.</summary>
    private sealed class WithoutAddress : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
    }
}
