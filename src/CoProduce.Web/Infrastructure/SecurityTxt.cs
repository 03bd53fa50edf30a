using System.Globalization;
using Microsoft.Extensions.Options;

namespace CoProduce.Web.Infrastructure;

/// <summary>Whom to tell of a hole in this forum's app: the "SecurityTxt" part of the settings.</summary>
public class SecurityTxtSettings
{
    /// <summary>An email, or an address that begins with https. Empty: there is no such file here.</summary>
    public string Contact { get; set; } = "";

    /// <summary>Where it is written what to report, and what happens then.</summary>
    public string Policy { get; set; } = "";

    /// <summary>The day from which the contact no longer holds. Empty: it holds for 90 days from whenever it is read.</summary>
    public DateOnly? Expires { get; set; }
}

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
