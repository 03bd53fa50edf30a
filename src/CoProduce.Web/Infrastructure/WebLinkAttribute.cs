using System.ComponentModel.DataAnnotations;

namespace CoProduce.Web.Infrastructure;

/// <summary>A link that people paste: safe, to a real host, and with nothing but the link. Says which part is wrong.</summary>
public sealed class WebLinkAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is string { Length: > 0 } link && WhyNot(link) is { } why ? new ValidationResult(why, [validationContext.MemberName!]) : null;

    public static string? WhyNot(string link) =>
        link.Any(char.IsWhiteSpace) ? "Paste the link alone, with no words before or after it."
        : !link.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? "Start the link with https://"
        : link.Length == "https://".Length || link["https://".Length] is '/' or '?' or '#'
            ? "This link has no address after https://. Copy it again, like https://example.org/room"
        : !Uri.TryCreate(link, UriKind.Absolute, out var address)
            ? "Something is wrong in the address after https://. Copy it again, like https://example.org/room"
        : !address.IdnHost.Contains('.', StringComparison.Ordinal) || address.IdnHost.EndsWith('.')
            ? "The address after https:// needs a dot, as in https://example.org/room. Copy the whole link again."
        : address.UserInfo.Length > 0 ? "This link holds a name or a password before the @. Copy it again without them."
        : null;
}
