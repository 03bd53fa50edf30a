using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CoProduce.Domain;

/// <summary>Words that somebody typed: trimmed, with plain line ends, and refused when a needed answer is empty.</summary>
internal static partial class WrittenWords
{
    public static string Tidy(this string? words) => (words ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    public static string? TidyOrNull(this string? words) => words.Tidy() is { Length: > 0 } tidy ? tidy : null;

    /// <summary>The refusal belongs to the field that has the name of what was left empty.</summary>
    public static string Needed(this string? words, string otherwise, [CallerArgumentExpression(nameof(words))] string field = "")
    {
        var tidy = words.Tidy();
        RuleBrokenException.ThrowIf(tidy.Length == 0 ? otherwise : null, field.Split('.')[^1]);
        return tidy;
    }

    /// <summary>A dot by itself is no word.</summary>
    public static int CountWords(this string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));

    /// <summary>The same words, whatever stands between them and however they are written.</summary>
    public static string Plain(this string words) =>
        string.Join(' ', Words().Matches(words.Normalize(System.Text.NormalizationForm.FormKC)).Select(m => m.Value)).ToUpperInvariant();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, 1000)]
    private static partial Regex Words();
}
