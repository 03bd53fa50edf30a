using System.Text.RegularExpressions;
using CoProduce.Domain;

namespace CoProduce.Web.Infrastructure.Typed;

/// <summary>What people type as a number, and the sentence that names what is wrong with it.</summary>
public static partial class TypedNumber
{
    private const string TooLarge = "That number is too large. Check how many figures it has.";

    /// <summary>Without what stands around it, and in the figures and points of here, whichever alphabet they came from. A plus says
    /// nothing.</summary>
    public static string Figures(string? typed) =>
        TypedText
            .Figures(TypedText.Clean(typed ?? "", keepsLines: false))
            .Trim()
            .TrimStart('+')
            .Replace('\u2212', '-')
            .Replace('\u066B', '.')
            .Replace('\u066C', ',');

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

    [GeneratedRegex(
        @"^-?[1-9][0-9]{0,2}([.,'’\s][0-9]{3})+([.,][0-9]{1,2})?$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^-?[0-9]*[.,][0-9]{3,}$", RegexOptions.NonBacktracking)]
    private static partial Regex ManyPence();

    [GeneratedRegex(@"^-?[0-9]*[.,][0-9]+$", RegexOptions.NonBacktracking)]
    private static partial Regex WithPart();

    [GeneratedRegex(@"^-?[0-9]+([.,][0-9]{1,2})?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex OnlyFigures();
}
