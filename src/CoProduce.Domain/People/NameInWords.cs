using System.Text.RegularExpressions;

namespace CoProduce.Domain.People;

/// <summary>
/// Somebody's name in a sentence that somebody else wrote. A first name with another name or letter is theirs, and goes when they are
/// forgotten. One name alone, or one that is a word of every day too, can mean something else: a person looks.
/// </summary>
public static partial class NameInWords
{
    public const string Someone = "someone";
    private const int ShortestToLookFor = 3;

    /// <summary>Names that begin sentences: "May I", "Will A or B win?"</summary>
    private static readonly HashSet<string> WordsToo = new(
        "May Will Mark Grace Faith Hope Joy April June August Rose Art Bill Sue Pat Rob Drew Jack Can Do So In Is As At If".Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> Greetings = new(
        "Dear Hi Hello Hey Thanks Thank Ask Tell And With For By To From As When If But Someone".Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether it is a name and nothing else, wherever it stands.</summary>
    public static bool IsToldApart(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 and < 6 } parts
        && parts[0].Length > 1
        && parts.All(p => char.IsUpper(p[0]))
        && !WordsToo.Contains(parts[0]);

    /// <summary>People know somebody by a name under which they came to the table, or that they have had for a week: nobody takes the
    /// words of others away by being called like them for a moment.</summary>
    public static bool IsKnown(DateTime since, DateTime until, IEnumerable<DateTime> joined) =>
        until - since >= TimeSpan.FromDays(7) || joined.Any(at => at >= since && at <= until);

    /// <summary>Where the whole name stands, its parts are this person as well: "Thanks Karen, dear Jones". Not where a part stands in
    /// the name of another.</summary>
    public static string WithoutPerson(string words, string name, int? room = null)
    {
        if (!StandsIn(words, name))
        {
            return words;
        }

        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length > 1 && IsAName(part)).Distinct();
        return parts.Aggregate(Without(words, name, room), (left, part) => Without(left, part, room, IsNotOfAnother));
    }

    /// <summary>The same words, with "someone" where the whole name stands, as far as there is room for them.</summary>
    public static string Without(string words, string name, int? room = null, Func<string, Match, bool>? isMeant = null)
    {
        if (!words.Contains(name, StringComparison.Ordinal))
        {
            return words;
        }

        var without = Whole(name, RegexOptions.None)
            .Replace(words, found => isMeant?.Invoke(words, found) is false ? found.Value
                : BeginsASentence(words, found.Index) ? "Someone"
                : Someone);
        return without.Length <= (room ?? int.MaxValue) ? without : without[..TypedText.LetterAt(without, room!.Value)];
    }

    /// <summary>What to look for where the whole name does not stand: the first of it, if it is long enough to mean anything.</summary>
    public static string? FirstOf(string name) => FirstName.Of(name) is { Length: >= ShortestToLookFor } first ? first : null;

    /// <summary>Whether it is no word of every day, so that it means them in what was written to them.</summary>
    public static bool IsAName(string first) => char.IsUpper(first[0]) && !WordsToo.Contains(first);

    public static bool MayStandIn(string words, string first) =>
        words.Contains(first, StringComparison.OrdinalIgnoreCase) && Whole(first, RegexOptions.IgnoreCase).IsMatch(words);

    /// <summary>As it is written, and as a whole.</summary>
    public static bool StandsIn(string words, string name) =>
        words.Contains(name, StringComparison.Ordinal) && Whole(name, RegexOptions.None).IsMatch(words);

    private static bool IsNotOfAnother(string words, Match part) =>
        !NameBehind().IsMatch(words[(part.Index + part.Length)..])
        && (
            NameBefore().Match(words[..part.Index]) is not { Success: true } before
            || Greetings.Contains(before.Groups[1].Value)
            || Titles.IsOne(before.Groups[1].Value)
        );

    [GeneratedRegex(@"^ \p{Lu}", RegexOptions.NonBacktracking)]
    private static partial Regex NameBehind();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}]*)\.? $", RegexOptions.None, 1000)]
    private static partial Regex NameBefore();

    private static Regex Whole(string name, RegexOptions how) =>
        new(
            $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(name)}(?![\p{{L}}\p{{N}}])",
            how | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        );

    private static bool BeginsASentence(string words, int at) =>
        words[..at].TrimEnd() is var before && (before.Length == 0 || before[^1] is '.' or '!' or '?' or '“' or '"' or ':');
}
