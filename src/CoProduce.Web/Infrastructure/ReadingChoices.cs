namespace CoProduce.Web.Infrastructure;

/// <summary>How somebody likes to read: colours, size, spacing, movement. Null means as the device has it.</summary>
public record ReadingChoices(string? Theme, string? Text, string? Spacing, string? Motion)
{
    public const string Cookie = "cp-reading";

    public static ReadingChoices From(HttpRequest request) => Read(request.Cookies[Cookie]);

    /// <summary>Reads what the cookie or the account holds. What is not known is left out.</summary>
    public static ReadingChoices Read(string? kept)
    {
        var parts = (kept ?? "").Split('.');
        string? Part(int i, string usual) => parts.Length > i && parts[i] != usual && Offered[i].Contains(parts[i]) ? parts[i] : null;
        return new ReadingChoices(Part(0, Device), Part(1, Normal), Part(2, Normal), Part(3, Device));
    }

    private const string Device = "device";
    private const string Normal = "normal";

    private static readonly string[][] Offered =
    [
        [Device, "light", "dark"],
        [Normal, "large", "larger"],
        [Normal, "loose"],
        [Device, "off"],
    ];

    /// <summary>Whether each part is one that the page offers.</summary>
    public static bool AreOffered(params ReadOnlySpan<string?> parts)
    {
        var all = parts.Length == Offered.Length;
        for (var i = 0; all && i < parts.Length; i++)
        {
            all = Offered[i].Contains(parts[i]);
        }

        return all;
    }

    public string Written => $"{Theme ?? Device}.{Text ?? Normal}.{Spacing ?? Normal}.{Motion ?? Device}";

    public static void Remember(HttpContext http, string written) =>
        http.Response.Cookies.Append(
            Cookie,
            written,
            new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = http.Request.IsHttps,
            }
        );
}
