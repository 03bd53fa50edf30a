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
        string? Part(int i, params string[] known) => parts.Length > i && known.Contains(parts[i]) ? parts[i] : null;
        return new ReadingChoices(Part(0, "light", "dark"), Part(1, "large", "larger"), Part(2, "loose"), Part(3, "off"));
    }

    public string Written => $"{Theme ?? "device"}.{Text ?? "normal"}.{Spacing ?? "normal"}.{Motion ?? "device"}";

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
