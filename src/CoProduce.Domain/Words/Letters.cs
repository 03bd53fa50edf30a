using System.Globalization;
using System.Text;

namespace CoProduce.Domain.Words;

/// <summary>What a letter is to somebody who looks for a word: the same with and without case, accents and points, in every
/// alphabet.</summary>
internal static class Letters
{
    private const int Tatweel = 0x0640;

    // Letters that Unicode takes for letters of their own, and people type without what is added to them.
    private static readonly Dictionary<int, string> Plain = new()
    {
        ['ł'] = "l",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ß'] = "ss",
        ['ħ'] = "h",
        ['ı'] = "i",
        ['ŋ'] = "n",
        ['ŧ'] = "t",
        ['ƒ'] = "f",
        ['ə'] = "e",
        ['ς'] = "σ",
        ['ך'] = "כ",
        ['ם'] = "מ",
        ['ן'] = "נ",
        ['ף'] = "פ",
        ['ץ'] = "צ",
        [0x0671] = "\u0627", // alef with wasla
        [0x0649] = "\u064A", // alef maksura
        [0x06CC] = "\u064A", // the yeh of Persian
        [0x06A9] = "\u0643", // the kaf of Persian
        [0x0629] = "\u0647", // teh marbuta
    };

    /// <summary>The letter as it is looked for; nothing for what only joins or points.</summary>
    public static string Folded(Rune rune) =>
        rune.IsAscii ? ((char)Rune.ToLowerInvariant(rune).Value).ToString()
        : IsWithoutSpaces(rune) ? rune.ToString()
        : string.Concat(rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes().Where(IsInWord).Select(Bare));

    public static bool IsInWord(Rune rune) =>
        rune.Value != Tatweel
        && !IsApostrophe(rune)
        && (
            Rune.IsLetterOrDigit(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
            || IsVowelSign(rune)
        );

    /// <summary>What is seen at or between letters, and is no letter: accents, points, joiners, soft hyphens.</summary>
    public static bool IsPassedOver(Rune rune) =>
        rune.Value == Tatweel
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    public static bool IsApostrophe(Rune rune) =>
        rune.Value is '\'' or '`' or '´' or '‘' or '’' or '‛' or '′' or 'ʼ' or 'ʻ' or 'ʹ' or '＇' or '׳';

    public static bool IsThousandsMark(Rune rune) => rune.Value is ',' or '\u066C';

    /// <summary>Kana as old machines write them, half as wide. Their marks are letters of their own.</summary>
    public static bool IsNarrowKana(Rune rune) => rune.Value is >= 0xFF66 and <= 0xFF9D;

    /// <summary>A sign that somebody may look for by itself.</summary>
    public static bool StandsAlone(Rune rune) =>
        rune.Value is '%' or '_' or '+' or '@' or '#'
        || (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.CurrencySymbol);

    /// <summary>Thai to Khmer, and Chinese, Japanese and Korean: where a word ends is not written, or not where we would look.</summary>
    public static bool IsWithoutSpaces(Rune rune) =>
        rune.Value
            is (>= 0x0E00 and <= 0x0EFF)
                or (>= 0x1000 and <= 0x109F)
                or (>= 0x1780 and <= 0x17FF)
                or (>= 0x3005 and <= 0x3007)
                or (>= 0x3041 and <= 0x30FF)
                or (>= 0x3400 and <= 0x9FFF)
                or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x20000 and <= 0x3FFFF)
        && !IsApostrophe(rune)
        && (
            Rune.IsLetterOrDigit(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        );

    /// <summary>In the scripts of India and in Tibetan a mark is a vowel, so it counts.</summary>
    private static bool IsVowelSign(Rune rune) =>
        rune.Value is (>= 0x0900 and <= 0x0DFF) or (>= 0x0F00 and <= 0x0FFF)
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Bare(Rune rune)
    {
        var small = Rune.ToLowerInvariant(rune);
        return Plain.TryGetValue(small.Value, out var plain) ? plain
            : Rune.GetUnicodeCategory(small) is UnicodeCategory.DecimalDigitNumber
                ? ((int)Rune.GetNumericValue(small)).ToString(CultureInfo.InvariantCulture)
            : small.ToString();
    }
}
