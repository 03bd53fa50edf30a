using System.Runtime.CompilerServices;

namespace CoProduce.Domain;

/// <summary>Words that somebody typed: trimmed, with plain line ends, and refused when a needed answer is empty.</summary>
internal static class WrittenWords
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

    public static int CountWords(this string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
