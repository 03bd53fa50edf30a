using System.Globalization;

namespace CoProduce.Web.Infrastructure.Links;

/// <summary>What stands behind the question mark of an address. What is null is left out.</summary>
internal static class Query
{
    public static string With(this string path, params ReadOnlySpan<(string Name, object? Value)> query)
    {
        foreach (var (name, value) in query)
        {
            if (value is not null)
            {
                path += $"{(path.Contains('?') ? '&' : '?')}{name}={Escaped(value)}";
            }
        }

        return path;
    }

    /// <summary>A slash may stand behind a question mark as it is, so that people can read where they will come back to.</summary>
    private static string Escaped(object value) =>
        value is bool yes
            ? (yes ? "true" : "false")
            : Uri.EscapeDataString(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")
                .Replace("%2F", "/", StringComparison.Ordinal);
}
