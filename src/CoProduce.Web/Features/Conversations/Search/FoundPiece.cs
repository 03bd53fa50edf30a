using System.Globalization;
using CoProduce.Data.Search;
using CoProduce.Domain;

namespace CoProduce.Web.Features.Conversations.Search;

/// <summary>A piece of what was found: what was looked for, or what stands around it.</summary>
public record FoundPiece(string Text, bool IsFound)
{
    private const int Most = 240;
    private const int Before = 80;

    /// <summary>The words around the first that was looked for, cut between letters, with all that was looked for marked.</summary>
    public static IReadOnlyList<FoundPiece> Around(string text, IReadOnlyList<WantedWord> wanted)
    {
        var found = WantedWord.FoundIn(text, wanted).ToList();
        var from = found.Count == 0 || found[0].Start.Value <= Before ? 0 : Beginning(text, found[0].Start.Value - Before);
        var shown = TypedText.Beginning(text[from..], Most);
        var to = from + (shown.Length == text.Length - from ? shown.Length : shown.Length - 1);
        var pieces = new List<FoundPiece>();
        var at = from;
        foreach (var (start, end) in found.TakeWhile(range => range.End.Value <= to).Select(range => Whole(text, from, range)))
        {
            if (start >= at && end <= to)
            {
                pieces.Add(new FoundPiece(text[at..start], false));
                pieces.Add(new FoundPiece(text[start..end], true));
                at = end;
            }
        }

        pieces.Add(new FoundPiece(shown[(at - from)..], false));
        return [new FoundPiece(from > 0 ? "…" : "", false), .. pieces.Where(p => p.Text.Length > 0)];
    }

    /// <summary>To the ends of the letters and pictures that it begins and ends with, as people see them.</summary>
    private static (int Start, int End) Whole(string text, int from, Range range)
    {
        var near = text[from..];
        var (start, last) = (TypedText.LetterAt(near, range.Start.Value - from), TypedText.LetterAt(near, range.End.Value - from - 1));
        return (from + start, from + last + StringInfo.GetNextTextElementLength(near, last));
    }

    /// <summary>The beginning of a word a little before, or of a letter where words are long.</summary>
    private static int Beginning(string text, int near)
    {
        var space = text.LastIndexOf(' ', near);
        return space >= near - Before / 2 ? space + 1 : TypedText.LetterAt(text, near);
    }
}
