using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace CoProduce.Web.Infrastructure;

/// <summary>Names and words in a script that runs from right to left stand apart from the line around them, so that the line keeps its
/// order.</summary>
public static partial class RightToLeft
{
    private const char Begin = '\u2068';
    private const char End = '\u2069';

    /// <summary>What is longer is what somebody wrote, not a line of ours with a name in it.</summary>
    private const int LongestLine = 150;

    public static bool IsIn(string? text) => text is not null && Letter().IsMatch(text);

    /// <summary>For an element that holds more than this.</summary>
    public static IHtmlContent Apart(string text)
    {
        var content = new HtmlContentBuilder();
        var at = 0;
        foreach (var (from, length) in Runs(text))
        {
            content.Append(text[at..from]).AppendHtml("<bdi>").Append(text.Substring(from, length)).AppendHtml("</bdi>");
            at = from + length;
        }

        return content.Append(text[at..]);
    }

    /// <summary>Where no element can stand, as in the title of a page.</summary>
    public static IHtmlContent ApartInPlainText(string text) =>
        new HtmlContentBuilder().Append(IsIn(text) ? Run().Replace(text, run => $"{Begin}{run.Value}{End}") : text);

    private static IEnumerable<(int From, int Length)> Runs(string text) =>
        text.Length > LongestLine || text.Contains('\n') || !OtherLetter().IsMatch(text)
            ? [(0, text.Length)]
            : Run().Matches(text).Select(run => (run.Index, run.Length));

    private const string One = @"([\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\uD802\uD803\uD83A\uD83B][\uDC00-\uDFFF])";

    [GeneratedRegex(One, RegexOptions.ExplicitCapture)]
    private static partial Regex Letter();

    [GeneratedRegex($@"{One}([^\p{{L}}]*{One})*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Run();

    [GeneratedRegex(@"[\p{L}-[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]]")]
    private static partial Regex OtherLetter();
}
