using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace CoProduce.Web.Infrastructure;

/// <summary>Text goes to browsers in fewer bytes, where its length gives nobody away: style sheets, scripts and pictures to everyone, and
/// pages to whoever sends no cookie, for whom nothing in them is secret.</summary>
public static class FewerBytes
{
    private const int SecretLength = 64;

    private static readonly string[] Text =
    [
        "text/html",
        "text/css",
        "text/javascript",
        "text/csv",
        "image/svg+xml",
        "application/atom+xml",
        "application/json",
    ];

    public static void AddFewerBytes(this WebApplicationBuilder builder) =>
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = Text;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });

    /// <summary>A file whose address holds the mark of its content never changes, so a browser asks for it once.</summary>
    public static void UseFiles(this WebApplication app)
    {
        var files = app.Environment.WebRootFileProvider;
        app.UseWhen(
            context => files.GetFileInfo(context.Request.Path).Exists || IsForAnyone(context),
            inner => inner.UseResponseCompression()
        );
        app.UseStaticFiles(
            new StaticFileOptions
            {
                OnPrepareResponse = file =>
                    file.Context.Response.Headers[HeaderNames.CacheControl] = file.Context.Request.Query.ContainsKey("v")
                        ? "public, max-age=31536000, immutable"
                        : "no-cache",
            }
        );
    }

    /// <summary>Nothing that was sent with it could stand beside a secret in the answer. Whoever has a secret address sends it in the
    /// path, and such addresses are long.</summary>
    private static bool IsForAnyone(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method)
        && context.Request.Cookies.Count == 0
        && !context.Request.QueryString.HasValue
        && context.Features.Get<IStatusCodeReExecuteFeature>() is null
        && !Array.Exists(context.Request.Path.Value!.Split('/'), part => part.Length >= SecretLength);
}
