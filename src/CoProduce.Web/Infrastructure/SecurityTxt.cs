using System.Globalization;
using Microsoft.Extensions.Options;

namespace CoProduce.Web.Infrastructure;

/// <summary>/.well-known/security.txt, as RFC 9116 has it.</summary>
public static class SecurityTxt
{
    public const string Address = "/.well-known/security.txt";
    private const int DaysItHolds = 90;

    public static void MapSecurityTxt(this WebApplication app) =>
        app.MapGet(Address, (IOptions<SecurityTxtSettings> settings, ForumSettings forum, TimeProvider clock) =>
                Text(settings.Value, forum.BaseUrl, clock.Today()) is { } text ? Results.Text(text) : Results.NotFound()
            )
            .AllowAnonymous();

    /// <summary>Null where nobody is named, or where the name has run out: an old contact is worse than none.</summary>
    public static string? Text(SecurityTxtSettings settings, string baseUrl, DateOnly today)
    {
        var expires = settings.Expires ?? today.AddDays(DaysItHolds);
        if (settings.Contact.Length == 0 || expires <= today)
        {
            return null;
        }

        var contact = settings.Contact.Contains(':', StringComparison.Ordinal) ? settings.Contact : $"mailto:{settings.Contact}";
        List<string> lines =
        [
            $"Contact: {contact}",
            string.Create(CultureInfo.InvariantCulture, $"Expires: {expires:yyyy-MM-dd}T00:00:00Z"),
            "Preferred-Languages: en",
            $"Canonical: {baseUrl.TrimEnd('/')}{Address}",
        ];
        if (settings.Policy.Length > 0)
        {
            lines.Add($"Policy: {settings.Policy}");
        }

        return string.Concat(lines.Select(line => $"{line}\n"));
    }
}
