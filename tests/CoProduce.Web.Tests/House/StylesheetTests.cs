using System.Text.RegularExpressions;

namespace CoProduce.Web.Tests.House;

/// <summary>Stylesheets that hold what pages use, and each colour once.</summary>
public partial class StylesheetTests
{
    private static readonly List<SourceFile> Sheets = [.. Repository.Files("src/CoProduce.Web/wwwroot/css", ".css")];

    [Fact]
    public void Every_class_in_the_stylesheets_is_used_by_a_page_or_a_script()
    {
        var written = string.Join('\n', Repository.Files("src", ".cshtml", ".js", ".cs").Select(file => file.Text));

        Repository.None("Nothing uses these classes", Classes().Where(name => !IsUsed(name, written)));
    }

    [Fact]
    public void Every_class_that_a_page_uses_is_in_the_stylesheets()
    {
        var known = Classes().ToHashSet();
        var used = Repository
            .Files("src", ".cshtml")
            .SelectMany(file => Attribute().Matches(file.Text))
            .SelectMany(m => m.Groups["names"].Value.Split(' '));

        Repository.None("No stylesheet has these classes", used.Where(name => Whole().IsMatch(name) && !known.Contains(name)).Distinct());
    }

    [Fact]
    public void Every_token_is_used_and_every_token_that_is_used_is_there()
    {
        var all = string.Join('\n', Sheets.Select(sheet => Comment().Replace(sheet.Text, "")));
        var made = Made().Matches(all).Select(m => m.Groups["name"].Value).ToHashSet();
        var used = Used().Matches(all).Select(m => m.Groups["name"].Value).ToHashSet();

        Repository.None("Nothing uses these tokens", made.Except(used));
        Repository.None("These tokens are used and not made", used.Except(made));
    }

    [Fact]
    public void Each_dark_colour_stands_once()
    {
        var tokens = Comment().Replace(Sheets.Single(sheet => sheet.Name.EndsWith("tokens.css", StringComparison.Ordinal)).Text, "");

        Assert.Single(Regex.Matches(tokens, @"--page:", RegexOptions.NonBacktracking));
        Repository.None(
            "These colours stand twice",
            Colour().Matches(tokens).GroupBy(m => m.Value).Where(g => g.Count() > 1).Select(g => g.Key)
        );
    }

    private static IEnumerable<string> Classes() =>
        Sheets
            .SelectMany(sheet => Class().Matches(Comment().Replace(sheet.Text, "")))
            .Select(m => m.Groups["name"].Value)
            .Distinct()
            .Order(StringComparer.Ordinal);

    /// <summary>By its whole name, or as a kind that is put behind the name: "cp-tag--{kind}" with "good" somewhere.</summary>
    private static bool IsUsed(string name, string written)
    {
        if (Regex.IsMatch(written, $@"(?<![\w-]){Regex.Escape(name)}(?![\w-])"))
        {
            return true;
        }

        var cut = Math.Max(name.LastIndexOf("--", StringComparison.Ordinal), name.LastIndexOf("__", StringComparison.Ordinal)) + 2;
        return cut > 2
            && Regex.IsMatch(written, $@"(?<![\w-]){Regex.Escape(name[..cut])}(\{{|@|\$|"")")
            && Regex.IsMatch(written, $@"(?<![\w-]){Regex.Escape(name[cut..])}(?![\w-])");
    }

    [GeneratedRegex(@"\.(?<name>cp-[\w-]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Class();

    [GeneratedRegex(@"^cp-[\w-]*\w$", RegexOptions.NonBacktracking)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\bclass=""(?<names>[^""]*)""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"(^|[\s;{])(?<name>--[a-z][\w-]*)\s*:", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Made();

    [GeneratedRegex(@"var\((?<name>--[\w-]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Used();

    [GeneratedRegex("#[0-9a-f]{6}", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Comment();
}
