using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CoProduce.Web.Infrastructure.Typed;

/// <summary>What people type as a number, and the sentence that names what is wrong with it.</summary>
public static partial class TypedNumber
{
    private const string TooLarge = "That number is too large. Check how many figures it has.";

    /// <summary>Without what stands around it, and in the figures 0 to 9, whichever alphabet they came from.</summary>
    public static string Figures(string? typed)
    {
        var figures = new StringBuilder();
        foreach (var rune in (typed ?? "").Trim().EnumerateRunes())
        {
            _ =
                Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber
                    ? figures.Append((int)Rune.GetNumericValue(rune))
                    : figures.Append(rune.Value == '\u2212' ? "-" : rune.ToString());
        }

        return figures.ToString();
    }

    public static string WhyNoAmount(string text) =>
        Thousands().IsMatch(text) ? "Leave out the marks for thousands, and write it like 1234.50."
        : ManyPence().IsMatch(text) ? "Write pounds and pence, with no more than two figures after the point, like 12.50."
        : OnlyFigures().IsMatch(text) ? TooLarge
        : "Use figures only, like 12.50.";

    public static string WhyNoNumber(string text) =>
        Thousands().IsMatch(text) ? "Leave out the marks for thousands, and write it like 1234."
        : WithPart().IsMatch(text) ? "Use a whole number, with nothing after a point or a comma."
        : OnlyFigures().IsMatch(text) ? TooLarge
        : "Use figures only, like 12.";

    [GeneratedRegex(@"^-?[0-9]{1,3}([.,'’\s][0-9]{3})+([.,][0-9]{1,2})?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^-?[0-9]*[.,][0-9]{3,}$", RegexOptions.NonBacktracking)]
    private static partial Regex ManyPence();

    [GeneratedRegex(@"^-?[0-9]*[.,][0-9]+$", RegexOptions.NonBacktracking)]
    private static partial Regex WithPart();

    [GeneratedRegex(@"^[+-]?[0-9]+([.,][0-9]{1,2})?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex OnlyFigures();
}
