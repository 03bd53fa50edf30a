namespace CoProduce.Web.Infrastructure;

/// <summary>The message that a form leaves for the page after it. Pages look for one only when there is one, so that all others set no
/// cookie.</summary>
public static class FlashMessage
{
    public const string Cookie = "CoProduce.Told";

    public static bool IsWaiting(HttpRequest request) => request.Cookies.Keys.Any(name => name.EndsWith(Cookie, StringComparison.Ordinal));
}
