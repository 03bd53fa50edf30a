namespace CoProduce.Web.Infrastructure;

/// <summary>With it a phone can put the forum on its home screen, as the W3C's Web Application Manifest has it.</summary>
public static class WebManifest
{
    public static void MapWebManifest(this WebApplication app) =>
        app.MapGet(SiteLinks.Manifest(), (ForumSettings forum) => Results.Json(Of(forum), contentType: "application/manifest+json"))
            .AllowAnonymous();

    private static object Of(ForumSettings forum) =>
        new
        {
            name = forum.Name,
            short_name = forum.Name,
            lang = "en-GB",
            start_url = "/",
            scope = "/",
            display = "minimal-ui",
            background_color = "#ffffff",
            theme_color = "#321642",
            icons = new[] { Icon(192), Icon(512) },
        };

    private static object Icon(int size) =>
        new
        {
            src = $"/img/app-{size}.png",
            sizes = $"{size}x{size}",
            type = "image/png",
        };
}
