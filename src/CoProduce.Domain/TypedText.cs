using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace CoProduce.Domain;

/// <summary>
/// What somebody typed or pasted, made clean before any rule sees it: letters that look the same are the same, every white space is a
/// space, and what cannot be seen is gone, except where it joins letters or pictures into one.
/// </summary>
public static class TypedText
{
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;
    private const int BlackFlag = 0x1F3F4;
    private const int CancelTag = 0xE007F;

    // Letters and symbols by name, but nothing is drawn for them.
    private static readonly HashSet<int> DrawnAsNothing = [0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5];

    // No spaces by name, but they keep words apart, so a surname behind one is no part of a first name.
    private static readonly HashSet<int> DrawnAsSpace = [0x180E, 0x2800, 0x3164, 0xFFA0];

    /// <summary>Long texts keep their line breaks; in names and titles a break is a space.</summary>
    public static string Clean(string typed, bool keepsLines)
    {
        var tidy = Seen(typed, keepsLines);
        return keepsLines ? tidy.Trim() : string.Join(' ', tidy.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>A password, the same whichever keyboard it was typed on. All its spaces count.</summary>
    public static string Secret(string typed) => Seen(typed, keepsLines: false);

    /// <summary>A code that was read out or copied: plain letters and figures, spaces and hyphens, without what ends a sentence.</summary>
    public static string Code(string typed) =>
        string.Concat(
                Figures(Clean(typed, keepsLines: false))
                    .EnumerateRunes()
                    .Select(rune =>
                        Rune.GetUnicodeCategory(rune) is UnicodeCategory.DashPunctuation ? "-"
                        : Rune.IsLetterOrDigit(rune) || rune.Value == ' ' ? rune.ToString()
                        : ""
                    )
            )
            .Trim(' ', '-');

    /// <summary>In wide or narrow letters and in the figures of any alphabet: the same in plain ones, with the figures 0 to 9.</summary>
    public static string Figures(string typed) =>
        string.Concat(
            typed
                .Normalize(NormalizationForm.FormKC)
                .EnumerateRunes()
                .Select(rune =>
                    Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber
                        ? ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture)
                        : rune.ToString()
                )
        );

    private static string Seen(string typed, bool keepsLines)
    {
        var runes = typed.ReplaceLineEndings("\n").EnumerateRunes().Where(r => r != Rune.ReplacementChar).ToArray();
        var clean = new StringBuilder(typed.Length);
        var isFlag = false;
        foreach (var (i, rune) in runes.Index())
        {
            isFlag = rune.Value == BlackFlag || (isFlag && rune.Value is > 0xE0000 and <= CancelTag);
            clean.Append(
                rune.Value == '\n' && keepsLines ? "\n"
                : Rune.IsWhiteSpace(rune) || DrawnAsSpace.Contains(rune.Value) ? " "
                : isFlag || IsSeen(rune) || Joins(runes, i) ? rune.ToString()
                : ""
            );
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether somebody could read anything in it: a letter, a number or a picture. Dots and dashes alone say nothing.</summary>
    public static bool SaysSomething([NotNullWhen(true)] string? text) =>
        text is not null
        && text.EnumerateRunes()
            .Any(rune =>
                Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol
            );

    /// <summary>A letter takes one unit of memory, a picture of several people eleven. A column holds so many for each letter that a form
    /// allows; marks heaped on one letter take more.</summary>
    public const int Room = 4;

    /// <summary>How many letters people see.</summary>
    public static int Length(string text)
    {
        var letters = 0;
        for (var at = 0; at < text.Length; at += StringInfo.GetNextTextElementLength(text, at))
        {
            letters++;
        }

        return letters;
    }

    public static string? WhyTooLong(string? text, int most) =>
        text is null || text.Length <= most ? null
        : Length(text) > most ? $"Use {most} characters or fewer."
        : text.Length > most * Room ? "This has too many pictures, or too many marks on its letters. Use fewer of them."
        : null;

    /// <summary>The beginning of something longer, cut between letters as people see them, not within one.</summary>
    public static string Beginning(string text, int most)
    {
        var at = LetterAt(text, most);
        return at == text.Length ? text : $"{text[..at].TrimEnd()}…";
    }

    /// <summary>Where the letter begins that stands at this place, as people see letters.</summary>
    public static int LetterAt(string text, int place)
    {
        var at = 0;
        while (at < text.Length && at + StringInfo.GetNextTextElementLength(text, at) is var next && next <= place)
        {
            at = next;
        }

        return at;
    }

    private static bool IsSeen(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
            )
        && !DrawnAsNothing.Contains(rune.Value);

    /// <summary>In Persian and in many Indian languages, and in pictures of several people, these change what is seen.</summary>
    private static bool Joins(Rune[] runes, int i) =>
        runes[i].Value is NonJoiner or Joiner && i > 0 && i + 1 < runes.Length && IsPart(runes[i - 1]) && IsPart(runes[i + 1]);

    private static bool IsPart(Rune rune) => rune.Value > 0x7F && IsSeen(rune) && !Rune.IsWhiteSpace(rune);
}
