using System.Globalization;
using System.Text;

namespace CoProduce.Domain.People;

/// <summary>The name somebody is called by, out of the one they gave: "Priya" of "Patel, Priya", "Dawn" of "Dr Dawn Perry", "Nia" of
/// "🎉 Nia". Where only a title and a surname were given there is none.</summary>
public static class FirstName
{
    public const string WhyNoEmail = "That is an email address, and others would see it. Write the name you want people to read.";

    private static readonly HashSet<string> Titles = new(
        "Mr Mrs Ms Miss Mx Dr Doctor Prof Professor Sir Dame Lord Lady Rev Revd Reverend Cllr Councillor".Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    public static string? Of(string displayName)
    {
        var given = Given(displayName);
        var words = Words(given ?? displayName);
        var names = words.SkipWhile(Titles.Contains).ToList();
        return words.Count == 0 ? displayName
            : names.Count == 0 || (given is null && names.Count == 1 && words.Count > 1) ? null
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

    /// <summary>Without what is no letter at their ends.</summary>
    private static List<string> Words(string name) => [.. name.Split(' ').Select(Bare).Where(word => word.Length > 0)];

    private static string Bare(string word)
    {
        var runes = word.EnumerateRunes().ToList();
        var first = runes.FindIndex(Rune.IsLetterOrDigit);
        var last = runes.FindLastIndex(rune => Rune.IsLetterOrDigit(rune) || IsMark(Rune.GetUnicodeCategory(rune)));
        return first < 0 ? "" : string.Concat(runes[first..(last + 1)]);
    }

    private static bool IsMark(UnicodeCategory kind) => kind is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
