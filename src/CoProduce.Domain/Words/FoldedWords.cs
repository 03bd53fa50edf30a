using System.Text;

namespace CoProduce.Domain.Words;

/// <summary>The words of a text, as whoever looks for one may type them: in any case, with or without accents, points and what cannot be
/// seen, with either apostrophe. What is written and what is looked for go the same way.</summary>
public static class FoldedWords
{
    /// <summary>A longer word is found by its beginning.</summary>
    public const int WordMaxLength = 40;

    public static IReadOnlyList<FoldedWord> In(string text)
    {
        var words = new List<FoldedWord>();
        var word = new WordSoFar();
        for (int at = 0, length; at < text.Length; at += length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out length);
            if (Letters.IsWithoutSpaces(rune) || Letters.StandsAlone(rune))
            {
                word.EndIn(words);
                words.Add(new FoldedWord(rune.ToString(), rune.ToString(), at, at + length, Letters.IsWithoutSpaces(rune)));
            }
            else if (Letters.IsInWord(rune))
            {
                word.Add(Letters.Folded(rune), at, at + length);
            }
            else if (Letters.IsPassedOver(rune))
            {
                word.PassOver(at + length);
            }
            else if (!Letters.IsApostrophe(rune) || !word.TakesApostrophe())
            {
                word.EndIn(words);
            }
        }

        word.EndIn(words);
        return words;
    }

    /// <summary>What is kept of a text so that it is found: each word and its stem, once.</summary>
    public static IReadOnlyList<string> ToFind(string text)
    {
        var words = In(text);
        return
        [
            .. words
                .SelectMany(
                    (w, i) =>
                        (string[])
                            [
                                w.Word,
                                w.Stem,
                                .. i + 1 < words.Count && w.GoesOnIn(words[i + 1]) ? [w.Word + words[i + 1].Word] : Array.Empty<string>(),
                            ]
                )
                .Distinct(),
        ];
    }

    private sealed class WordSoFar
    {
        private readonly StringBuilder _letters = new();
        private int _start;
        private int _end;
        private int _apostrophe = -1;

        public void Add(string letters, int start, int end)
        {
            _start = _letters.Length == 0 ? start : _start;
            _end = end;
            _letters.Append(letters);
        }

        public void PassOver(int end) => _end = _letters.Length > 0 ? end : _end;

        /// <summary>Within a word it is passed over. What ends with it ends.</summary>
        public bool TakesApostrophe()
        {
            _apostrophe = _letters.Length;
            return _letters.Length > 0;
        }

        public void EndIn(List<FoldedWord> words)
        {
            if (_letters.Length > 0)
            {
                var isOwners = _apostrophe > 0 && _apostrophe == _letters.Length - 1 && _letters[^1] == 's';
                var word = Cut(isOwners ? _letters.ToString(0, _apostrophe) : _letters.ToString());
                words.Add(new FoldedWord(word, LightStem.Of(word), _start, _end, false));
            }

            _letters.Clear();
            _apostrophe = -1;
        }

        private static string Cut(string word) =>
            word.Length <= WordMaxLength
                ? word
                : word[..(char.IsHighSurrogate(word[WordMaxLength - 1]) ? WordMaxLength - 1 : WordMaxLength)];
    }
}
