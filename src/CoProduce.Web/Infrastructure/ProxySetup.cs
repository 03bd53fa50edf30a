using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace CoProduce.Web.Infrastructure;

/// <summary>What lies between the app and the world: the proxies it believes, how much it takes in, and the few pages it may remember for
/// everyone.</summary>
public static partial class ProxySetup
{
    /// <summary>Names the pages that are the same for every visitor. They hold no form and set no cookie.</summary>
    public const string SameForEveryone = "same-for-everyone";

    private const int MostInOneRequest = 256 * 1024;
    private const int MostInOneField = 64 * 1024;
    private const int MostFields = 500;

    public static void AddCoProduceProxies(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostInOneRequest;
        });
        builder.Services.Configure<FormOptions>(form =>
        {
            form.ValueLengthLimit = MostInOneRequest;
            form.ValueCountLimit = MostFields;
            form.KeyLengthLimit = 200;
            form.MultipartBodyLengthLimit = MostInOneRequest;
        });
        builder.Services.Configure<ExceptionHandlerOptions>(problem =>
            problem.StatusCodeSelector = exception =>
                exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError
        );
        builder.AddUnknownHost();
        builder.Services.AddOutputCache(cache =>
            cache.AddPolicy(SameForEveryone, page =>
                page.Expire(TimeSpan.FromMinutes(1))
                    .SetVaryByQuery([])
                    .VaryByValue(http => new("reading", ReadingChoices.From(http.Request).Written))
            )
        );
        builder.AddProxies();
    }

    /// <summary>Believes named proxies, and reads each form here, so that one which is too long is refused before anything looks at
    /// it.</summary>
    public static void UseCoProduceProxies(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseExceptionHandler(SiteLinks.Problem());
        app.UseStatusCodePagesWithReExecute($"{SiteLinks.Problem()}/{{0}}");
        app.Use(ReadFormAsync);
    }

    private static async Task ReadFormAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            await next(http);
            return;
        }

        try
        {
            await LeaveOutNulAsync(http);
            var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync(http.RequestAborted) : FormCollection.Empty;
            if (HasGap(form.Keys) || form.Any(field => field.Value.Any(value => value?.Length > MostInOneField)))
            {
                http.Response.StatusCode = HasGap(form.Keys) ? StatusCodes.Status400BadRequest : StatusCodes.Status413PayloadTooLarge;
                return;
            }
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or ArgumentException or NotSupportedException)
        {
            http.Request.Form = FormCollection.Empty;
            http.Response.StatusCode = problem switch
            {
                InvalidDataException when problem.Message.Contains("limit", StringComparison.Ordinal) =>
                    StatusCodes.Status413PayloadTooLarge,
                BadHttpRequestException bad => bad.StatusCode,
                _ => StatusCodes.Status400BadRequest,
            };
            return;
        }

        await next(http);
    }

    /// <summary>A list of answers goes from the first to the last. Where one is missing, the rest would be lost without a word.</summary>
    private static bool HasGap(ICollection<string> names) =>
        names.Any(name => name.EndsWith(".index", StringComparison.OrdinalIgnoreCase))
        || names
            .Select(name => ListItem().Match(name))
            .Where(item => item.Success)
            .GroupBy(item => item.Groups["list"].Value, item => item.Groups["at"].Value, StringComparer.OrdinalIgnoreCase)
            .Any(list => list.Distinct().Count() is var many && list.Any(at => !int.TryParse(at, out var i) || i >= many));

    [GeneratedRegex(@"^(?<list>[^\[]+)\[(?<at>[0-9]{1,9})\]", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ListItem();

    /// <summary>A sign that no page offers and no key types. It ends the reading of a form, with all the words in it; without it they are
    /// read as they were meant.</summary>
    private static async Task LeaveOutNulAsync(HttpContext http)
    {
        if (http.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) is not true)
        {
            return;
        }

        var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        var sent = Encoding.Latin1.GetString(body.GetBuffer(), 0, (int)body.Length);
        var read = sent.Replace("%00", "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal);
        http.Request.Body = new MemoryStream(Encoding.Latin1.GetBytes(read));
    }
}
