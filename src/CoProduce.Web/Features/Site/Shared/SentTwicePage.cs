using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Kept;
using Microsoft.AspNetCore.Diagnostics;

namespace CoProduce.Web.Features.Site.Shared;

/// <summary>A form that could not be taken, because its page was too old: what was typed, and the ways back to its page.</summary>
public record SentTwicePage(string Address, string? From, IReadOnlyList<KeyValuePair<string, string>> Fields, IReadOnlyList<KeptWords> Kept)
{
    /// <summary>What somebody else's page sent is not given back, and neither is a password.</summary>
    public static SentTwicePage Of(HttpContext context, Func<string?, bool> isOurs)
    {
        var request = context.Request;
        var sent = context.Features.Get<IStatusCodeReExecuteFeature>();
        var isFromUs = request.HasFormContentType && request.Headers["Sec-Fetch-Site"] is not ["cross-site"];
        var from = isFromUs ? (string?)request.Form[KeptForms.Page] : null;
        return new SentTwicePage(
            $"{sent?.OriginalPath}{sent?.OriginalQueryString}",
            isOurs(from) ? from : null,
            isFromUs
                ?
                [
                    .. request
                        .Form.Where(f => IsSentAgain(f.Key))
                        .SelectMany(f => f.Value.Select(v => new KeyValuePair<string, string>(f.Key, v ?? ""))),
                ]
                : [],
            KeptWords.In(request)
        );
    }

    private static bool IsSentAgain(string field) =>
        !field.StartsWith("__", StringComparison.Ordinal)
        && field is not (IdempotencyMiddleware.Field or KeptForms.Whose or LookAgainFilter.Field)
        && !field.Contains("Password", StringComparison.OrdinalIgnoreCase);
}
