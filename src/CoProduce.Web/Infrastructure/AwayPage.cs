using CoProduce.Web.Infrastructure.Kept;

namespace CoProduce.Web.Infrastructure;

/// <summary>The database is away: where to try again, and what was sent, to be copied or sent once more.</summary>
public record AwayPage(string Address, bool WasSent, IReadOnlyList<KeptWords> Kept, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    /// <summary>A form that somebody else's page sent is not given back, and neither is a password.</summary>
    public static AwayPage Of(HttpRequest request)
    {
        var address = $"{request.PathBase}{request.Path}{request.QueryString}";
        var isOurs = request.HasFormContentType && request.Headers["Sec-Fetch-Site"] is not ["cross-site"];
        var isSecret = isOurs && request.Form.Keys.Any(k => k.Contains("Password", StringComparison.OrdinalIgnoreCase));
        return new AwayPage(
            address,
            !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method),
            isOurs ? KeptWords.In(request) : [],
            !isOurs || isSecret ? [] : [.. request.Form.SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? "")))]
        );
    }
}
