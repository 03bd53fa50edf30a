namespace CoProduce.Domain.Words;

/// <summary>A word of a text as it is looked for, its stem, and where it stands. Where words have no spaces between them it is one
/// letter.</summary>
public readonly record struct FoldedWord(string Word, string Stem, int Start, int End, bool IsWithoutSpaces)
{
    /// <summary>What is no word by itself, so that "co-production" is looked for as one.</summary>
    private static readonly HashSet<string> Prefixes = ["anti", "co", "e", "inter", "multi", "non", "pre", "re", "semi", "sub"];

    /// <summary>The letter that follows at once, where two letters are looked for as one word.</summary>
    public bool GoesOnIn(FoldedWord next) => IsWithoutSpaces && next.IsWithoutSpaces && next.Start == End;

    public bool IsPrefix => Prefixes.Contains(Word);

    /// <summary>The two as one word, where nothing but a hyphen stands between them: "e-mail" is "email".</summary>
    public FoldedWord? JoinedTo(FoldedWord next, string text) =>
        !IsWithoutSpaces && next.Start == End + 1 && text[End] is '-' or '\u2010' or '\u2011'
            ? FoldedWords.One(Word + next.Word, Start, next.End)
            : null;
}
