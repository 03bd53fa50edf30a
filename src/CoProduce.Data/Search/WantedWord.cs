using CoProduce.Domain.Words;

namespace CoProduce.Data.Search;

/// <summary>A word that somebody looks for, as it is kept; and how it begins, where more of it may follow.</summary>
public record WantedWord(string Word, string? Beginning = null)
{
    /// <summary>Ten words are enough for anyone.</summary>
    private const int Most = 10;

    /// <summary>Fewer letters begin too many words to be of use.</summary>
    private const int ShortestBeginning = 3;

    /// <summary>The words of a question, without anything a search could misread. The last one may go on.</summary>
    public static IReadOnlyList<WantedWord> In(string? typed)
    {
        var words = FoldedWords.In(typed ?? "");
        var wanted = new List<WantedWord>();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (i + 1 < words.Count && word.GoesOnIn(words[i + 1]))
            {
                wanted.Add(new WantedWord(word.Word + words[i + 1].Word));
            }
            else if (i == 0 || !words[i - 1].GoesOnIn(word))
            {
                if (i + 1 < words.Count && word.IsPrefix && word.JoinedTo(words[i + 1], typed!) is { } joined)
                {
                    (word, i) = (joined, i + 1);
                }

                var mayGoOn = i == words.Count - 1 && !word.IsWithoutSpaces && word.Word.Length >= ShortestBeginning;
                wanted.Add(new WantedWord(word.Stem, mayGoOn ? word.Word : null));
            }
        }

        return [.. wanted.Distinct().Take(Most)];
    }

    /// <summary>Where any of these words stand in a text, from the first on.</summary>
    public static IEnumerable<Range> FoundIn(string text, IReadOnlyList<WantedWord> wanted)
    {
        var words = FoldedWords.In(text);
        for (var i = 0; i < words.Count; i++)
        {
            var isPair = i + 1 < words.Count && words[i].GoesOnIn(words[i + 1]);
            if (isPair && wanted.Any(w => w.Word == words[i].Word + words[i + 1].Word))
            {
                yield return words[i].Start..words[i + 1].End;
                i++;
            }
            else if (i + 1 < words.Count && words[i].JoinedTo(words[i + 1], text) is { } joined && wanted.Any(w => w.Fits(joined)))
            {
                yield return joined.Start..joined.End;
                i++;
            }
            else if (wanted.Any(w => w.Fits(words[i])))
            {
                yield return words[i].Start..words[i].End;
            }
        }
    }

    private bool Fits(FoldedWord word) =>
        Word == word.Stem || (Beginning is not null && word.Word.StartsWith(Beginning, StringComparison.Ordinal));
}
