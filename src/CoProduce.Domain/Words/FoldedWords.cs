using System.Text;
using System.Text.RegularExpressions;

namespace CoProduce.Domain.Words;

/// <summary>The words of a text, as whoever looks for one may type them: in any case, with or without accents, points and what cannot be
/// seen, with either apostrophe. What is written and what is looked for go the same way.</summary>
public static partial class FoldedWords
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
            if (Letters.IsNarrowKana(rune))
            {
                word.EndIn(words);
                length += at + length < text.Length && text[at + length] is 'ﾞ' or 'ﾟ' ? 1 : 0;
                var wide = text.Substring(at, length).Normalize(NormalizationForm.FormKC);
                words.Add(new FoldedWord(wide, wide, at, at + length, true));
            }
            else if (Letters.IsWithoutSpaces(rune) || Letters.StandsAlone(rune))
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
            else if (Letters.IsThousandsMark(rune) && word.IsNumber && Thousands().IsMatch(text.AsSpan(at + length)))
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
                                .. w.Hour is { } hour ? [hour] : Array.Empty<string>(),
                                .. i + 1 < words.Count ? WithNext(w, words[i + 1], text) : [],
                            ]
                )
                .Distinct(),
        ];
    }

    /// <summary>As two that stand beside each other are kept: no word that goes on from a beginning.</summary>
    public static string Beside(string joined) => $"+{joined}";

    /// <summary>All its letters and figures as one word, with nothing between them.</summary>
    public static string AsOne(string text) => string.Concat(text.EnumerateRunes().Where(Letters.IsInWord).Select(Letters.Folded));

    private static string[] WithNext(FoldedWord word, FoldedWord next, string text) =>
        word.GoesOnIn(next) ? [word.Word + next.Word]
        : word.JoinedTo(next, text) is { } joined ? [joined.Word, joined.Stem]
        : word.BesideOf(next, text) is { } beside ? [Beside(beside.Word), Beside(beside.Stem)]
        : [];

    internal static FoldedWord One(string letters, int start, int end)
    {
        var word =
            letters.Length <= WordMaxLength
                ? letters
                : letters[..(char.IsHighSurrogate(letters[WordMaxLength - 1]) ? WordMaxLength - 1 : WordMaxLength)];
        return new FoldedWord(word, LightStem.Of(word), start, end, false);
    }

    [GeneratedRegex(@"^\p{Nd}{3}(?!\p{Nd})")]
    private static partial Regex Thousands();

    private sealed class WordSoFar
    {
        private readonly StringBuilder _letters = new();
        private int _start;
        private int _end;
        private int _apostrophe = -1;

        public bool IsNumber => _letters.Length > 0 && _letters.ToString().All(char.IsAsciiDigit);

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
                words.Add(One(isOwners ? _letters.ToString(0, _apostrophe) : _letters.ToString(), _start, _end));
            }

            _letters.Clear();
            _apostrophe = -1;
        }
    }
}
