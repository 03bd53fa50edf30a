using CoProduce.Domain.Words;

namespace CoProduce.Data.Search;

/// <summary>A word that somebody looks for, as it is kept; and how it begins, where more of it may follow.</summary>
public record WantedWord(string Word, string? Beginning = null)
{
    /// <summary>What else will do in its place: two words as one, and one as two.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

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
                wanted.Add(new WantedWord(word.Stem, mayGoOn ? word.Word : null) { Others = OthersOf(word, i, words, typed!) });
            }
        }

        return [.. wanted.DistinctBy(w => (w.Word, w.Beginning)).Take(Most)];
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
            else if (i + 1 < words.Count && words[i].BesideOf(words[i + 1], text) is { } beside && wanted.Any(w => w.Is(beside)))
            {
                yield return beside.Start..beside.End;
                i++;
            }
        }
    }

    /// <summary>The word with the one before it and with the one behind it, itself as two words, and the figures of a time.</summary>
    private static string[] OthersOf(FoldedWord word, int at, IReadOnlyList<FoldedWord> words, string typed)
    {
        var joined = new[] { at - 1, at }
            .Where(i => i >= 0 && i + 1 < words.Count)
            .Select(i => words[i].JoinedTo(words[i + 1], typed) ?? words[i].BesideOf(words[i + 1], typed))
            .OfType<FoldedWord>()
            .ToList();
        var isMinutes = at > 0 && words[at - 1].End + 1 == word.Start && typed[word.Start - 1] is ':' or '.';
        return
        [
            .. word.IsWithoutSpaces ? [] : new[] { word.Word, word.Stem }.Select(FoldedWords.Beside),
            .. joined.SelectMany(j => new[] { j.Word, j.Stem }),
            .. isMinutes && word.Hour is { } hour ? [hour] : Array.Empty<string>(),
        ];
    }

    private bool Fits(FoldedWord word) => Is(word) || (Beginning is not null && word.Word.StartsWith(Beginning, StringComparison.Ordinal));

    private bool Is(FoldedWord word) => Word == word.Stem || Word == word.Hour || Others.Contains(word.Word) || Others.Contains(word.Stem);
}
