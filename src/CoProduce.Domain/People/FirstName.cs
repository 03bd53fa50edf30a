using System.Globalization;
using System.Text;
using CoProduce.Domain.Words;

namespace CoProduce.Domain.People;

/// <summary>The name somebody is called by, out of the one they gave: "Priya" of "Patel, Priya", "Dawn" of "Dr Dawn Perry", "Nia" of
/// "🎉 Nia". Where only a title and a surname were given there is none.</summary>
public static class FirstName
{
    public const string WhyNoEmail = "That is an email address, and others would see it. Write the name you want people to read.";

    public static string? Of(string displayName)
    {
        var given = Given(displayName);
        var words = Words(given ?? displayName);
        var names = Titles.Without(words);
        return words.Count == 0 ? displayName
            : names.Count == 0 || Titles.NameNobody(words) || (given is null && names.Count == 1 && words.Count > 1) ? null
            : names[0];
    }

    public static string? WhyNot(string? displayName) =>
        (displayName ?? "").Split(' ').Any(word => word.IndexOfAny(['@', '＠']) is > 0 and var at && word.LastIndexOf('.') > at)
            ? WhyNoEmail
            : null;

    /// <summary>Behind a comma stands the first name, unless it is what somebody is: "Dawn Perry, parent carer".</summary>
    private static string? Given(string displayName) =>
        displayName.Split(',', 2) is [var before, var after]
        && Words(after) is { Count: > 0 } behind
        && (behind.All(IsName) || !Words(before).Exists(IsName))
            ? after
            : null;

    private static bool IsName(string word) => !char.IsLower(word[0]) && (word.Length == 1 || !word.All(char.IsUpper));

    /// <summary>Whatever is no letter ends a word, but for a hyphen or an apostrophe within one.</summary>
    private static List<string> Words(string name)
    {
        var runes = name.EnumerateRunes().ToList();
        List<string> words = [""];
        foreach (var (i, rune) in runes.Index())
        {
            var isOfWord = IsOfName(rune) || (i > 0 && i + 1 < runes.Count && Joins(runes[i - 1], rune, runes[i + 1]));
            words.AddRange(isOfWord ? [] : [""]);
            words[^1] += isOfWord ? rune.ToString() : "";
        }

        return [.. words.Where(word => word.Length > 0)];
    }

    /// <summary>The point in the middle joins two l in Catalan, and parts words elsewhere.</summary>
    private static bool Joins(Rune before, Rune between, Rune after) =>
        IsOfName(before)
        && IsOfName(after)
        && (
            Letters.IsApostrophe(between)
            || between.Value is '-' or '\u2010' or '\u2011' or '\uFF0D' or '\u200C' or '\u200D'
            || (between.Value == '·' && before.Value is 'l' or 'L' && after.Value is 'l' or 'L')
        );

    private static bool IsOfName(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
