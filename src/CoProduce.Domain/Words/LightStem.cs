namespace CoProduce.Domain.Words;

/// <summary>An English word without the ending that says how many or when, so that "meetings" is found by "meeting" and "family" by
/// "families". It need be no word itself; it is the same for words that belong together.</summary>
internal static class LightStem
{
    private const int ShortestLeft = 4;

    private static readonly Dictionary<string, string> OfTheirOwn = new()
    {
        ["children"] = "child",
        ["men"] = "man",
        ["women"] = "woman",
        ["feet"] = "foot",
        ["teeth"] = "tooth",
    };

    // "The", by itself and behind "and", "with", "like", "so" and "for".
    private static readonly string[] ArabicArticles = ["ال", "وال", "بال", "كال", "فال", "لل"];

    public static string Of(string word) =>
        word[0] is >= '\u0620' and <= '\u06FF' ? WithoutArticle(word)
        : !word.All(char.IsAsciiLetterLower) ? word
        : OfTheirOwn.TryGetValue(word, out var stem) ? stem
        : WithoutE(WithoutWhen(WithoutMany(word)));

    private static string WithoutArticle(string word) =>
        Array.Find(ArabicArticles, article => word.StartsWith(article, StringComparison.Ordinal)) is { } article
        && word.Length - article.Length >= ShortestLeft - 1
            ? word[article.Length..]
            : word;

    private static string WithoutMany(string word) =>
        word.Length < 4 || word[^1] != 's' ? word
        : word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y"
        : EndsWithAny(word, "sses", "xes", "ches", "shes", "zzes", "ses") ? word[..^2]
        : EndsWithAny(word, "ss", "us", "is") ? word
        : word[..^1];

    private static string WithoutWhen(string word) =>
        word.EndsWith("ied", StringComparison.Ordinal) && word.Length > 5 ? word[..^3] + "y"
        : word.EndsWith("ing", StringComparison.Ordinal) && word.Length - 3 >= ShortestLeft ? Single(word[..^3])
        : word.EndsWith("ed", StringComparison.Ordinal) && word.Length - 2 >= ShortestLeft && word[^3] != 'e' ? Single(word[..^2])
        : word;

    /// <summary>"Planning" and "plan": a letter that was doubled for the ending is single again.</summary>
    private static string Single(string word) =>
        word[^1] == word[^2] && !"aeioulsz".Contains(word[^1], StringComparison.Ordinal) ? word[..^1] : word;

    private static string WithoutE(string word) => word.Length > ShortestLeft && word[^1] == 'e' && word[^2] != 'e' ? word[..^1] : word;

    private static bool EndsWithAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
