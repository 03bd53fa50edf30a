namespace CoProduce.Domain.Words;

/// <summary>A word of a text as it is looked for, its stem, and where it stands. Where words have no spaces between them it is one
/// letter.</summary>
public readonly record struct FoldedWord(string Word, string Stem, int Start, int End, bool IsWithoutSpaces)
{
    /// <summary>The letter that follows at once, where two letters are looked for as one word.</summary>
    public bool GoesOnIn(FoldedWord next) => IsWithoutSpaces && next.IsWithoutSpaces && next.Start == End;
}
