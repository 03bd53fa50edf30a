namespace CoProduce.Domain.Words;

/// <summary>A word of a text as it is looked for, its stem, and where it stands. Where words have no spaces between them it is one
/// letter.</summary>
public readonly record struct FoldedWord(string Word, string Stem, int Start, int End, bool IsWithoutSpaces)
{
    /// <summary>What is no word by itself, so that "co-production" is looked for as one.</summary>
    private static readonly HashSet<string> Prefixes = ["anti", "co", "e", "inter", "multi", "non", "pre", "re", "semi", "sub"];

    private const int LongestOfTwo = 16;

    private static readonly HashSet<string> Little =
    [
        .. (
            "a an and are as at be been but by can for from had has have he her his i if is it its me my no not of or our she so that the "
            + "their them they this to us was we were will with would you your"
        ).Split(' '),
    ];

    /// <summary>The letter that follows at once, where two letters are looked for as one word.</summary>
    public bool GoesOnIn(FoldedWord next) => IsWithoutSpaces && next.IsWithoutSpaces && next.Start == End;

    public bool IsPrefix => Prefixes.Contains(Word);

    /// <summary>Of "30pm" the figures, so that "3:30" is found in "3:30pm".</summary>
    public string? Hour =>
        Word.Length is 3 or 4 && Word[^1] == 'm' && Word[^2] is 'a' or 'p' && Word[..^2].All(char.IsAsciiDigit) ? Word[..^2] : null;

    /// <summary>The two as one word, where nothing but a hyphen stands between them: "e-mail" is "email".</summary>
    public FoldedWord? JoinedTo(FoldedWord next, string text) =>
        !IsWithoutSpaces && next.Start == End + 1 && text[End] is '-' or '\u2010' or '\u2011'
            ? FoldedWords.One(Word + next.Word, Start, next.End)
            : null;

    /// <summary>The two as one word, where only a space stands between them: "drop in" may be looked for as "dropin". Not where one of
    /// them only joins others.</summary>
    public FoldedWord? BesideOf(FoldedWord next, string text) =>
        next.Start == End + 1
        && text[End] is ' ' or '\u00A0'
        && Word.Length + next.Word.Length <= LongestOfTwo
        && (IsPrefix || Word.Length > 2 || char.IsAsciiDigit(Word[0]))
        && next.Word.Length > 1
        && CanJoin(this)
        && CanJoin(next)
            ? FoldedWords.One(Word + next.Word, Start, next.End)
            : null;

    private static bool CanJoin(FoldedWord word) =>
        !word.IsWithoutSpaces && char.IsLetterOrDigit(word.Word[0]) && !Little.Contains(word.Word);
}
