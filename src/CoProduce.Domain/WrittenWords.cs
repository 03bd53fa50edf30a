using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CoProduce.Domain;

/// <summary>Words that somebody typed: trimmed, with plain line ends, and refused when a needed answer is empty.</summary>
internal static partial class WrittenWords
{
    public static string Tidy(this string? words) => TypedText.Clean(words ?? "", keepsLines: true);

    public static string? TidyOrNull(this string? words) => words.Tidy() is { Length: > 0 } tidy ? tidy : null;

    /// <summary>The refusal belongs to the field that has the name of what was left empty.</summary>
    public static string Needed(this string? words, string otherwise, [CallerArgumentExpression(nameof(words))] string field = "")
    {
        var tidy = words.Tidy();
        RuleBrokenException.ThrowIf(TypedText.SaysSomething(tidy) ? null : otherwise, field.Split('.')[^1]);
        return tidy;
    }

    /// <summary>A dot by itself is no word. Where a language puts no spaces between words, two signs are about one.</summary>
    private static int CountWords(this string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsLetterOrDigit)).Sum(Weight);

    /// <summary>Whether there are so many words, and enough that differ. Figures and words with fewer letters are none.</summary>
    public static bool SaysEnough(this string words, int fewest, int shortest = 2) =>
        words.CountWords() >= fewest
        && words.Plain().Split(' ').Where(w => IsWord(w, shortest)).Distinct().Sum(Weight) >= Math.Min(fewest, FewestThatDiffer);

    private static bool IsWord(string word, int shortest) =>
        word.Count(char.IsLetter) >= (word.Any(IsWrittenWithoutSpaces) ? Math.Min(2, shortest) : shortest);

    private const int FewestThatDiffer = 3;

    private static int Weight(string word) => Math.Max(1, (word.Count(IsWrittenWithoutSpaces) + 1) / 2);

    /// <summary>Thai to Khmer, and Chinese, Japanese and their like.</summary>
    private static bool IsWrittenWithoutSpaces(char letter) =>
        letter
            is (>= '\u0E00' and <= '\u0EFF')
                or (>= '\u1000' and <= '\u109F')
                or (>= '\u1780' and <= '\u17FF')
                or (>= '\u3040' and <= '\u9FFF');

    /// <summary>The same words, whatever stands between them and however they are written.</summary>
    public static string Plain(this string? words) =>
        string.Join(' ', Words().Matches((words ?? "").Normalize(System.Text.NormalizationForm.FormKC)).Select(m => m.Value))
            .ToUpperInvariant();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, 1000)]
    private static partial Regex Words();
}
