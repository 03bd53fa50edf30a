using System.Text.RegularExpressions;

namespace CoProduce.Web.Tests.House;

/// <summary>Files and actions that can be read in one go. What is still too long stands in TooLong.txt: the list only gets
/// shorter.</summary>
public partial class SizeTests
{
    private const string Known = "tests/CoProduce.Web.Tests/House/TooLong.txt";

    private static readonly List<SourceFile> Code = [.. Repository.Files("src", ".cs")];
    private static readonly List<SourceFile> Controllers = [.. Code.Where(file => Is(file, "Controller.cs"))];

    [Fact]
    public void Files_and_actions_are_short_but_for_those_still_to_be_mended()
    {
        var tooLong = Files(Code, 200)
            .Concat(Files(Controllers, 150))
            .Concat(Files(Repository.Files("src", ".cshtml"), 120))
            .Concat(Files(Code.Where(file => Is(file, "Program.cs")), 80))
            .Concat(Controllers.SelectMany(Actions).Where(a => a.Lines > 25))
            .DistinctBy(place => place.Name)
            .ToList();
        var known = File.ReadAllLines(Path.Combine(Repository.Root, Known)).Where(line => line.Length > 0).ToList();

        Repository.None("These are too long", tooLong.Where(t => !known.Contains(t.Name)).Select(t => $"{t.Name}: {t.Lines} lines"));
        Repository.None($"These are short enough now: take them off {Known}", known.Except(tooLong.Select(t => t.Name)));
    }

    /// <summary>Forty-five lines stand on one screen.</summary>
    [Fact]
    public void Half_of_the_files_are_short()
    {
        var middle = Code.Select(file => file.Lines.Length).Order().ElementAt(Code.Count / 2);

        Assert.InRange(middle, 1, 45);
    }

    private static bool Is(SourceFile file, string ending) => file.Name.EndsWith(ending, StringComparison.Ordinal);

    private static IEnumerable<(string Name, int Lines)> Files(IEnumerable<SourceFile> files, int most) =>
        files.Where(file => file.Lines.Length > most).Select(file => (file.Name, file.Lines.Length));

    /// <summary>Every public method of a controller, from its name to the line that ends it. The formatter sees to it that both
    /// stand four spaces in.</summary>
    private static IEnumerable<(string Name, int Lines)> Actions(SourceFile file)
    {
        for (var at = 0; at < file.Lines.Length; at++)
        {
            if (Action().Match(file.Lines[at]) is { Success: true } begun)
            {
                var name = begun.Groups["name"].Value;
                var first = at;
                while (file.Lines[at] != "    }" && !(file.Lines[at].EndsWith(';') && IsOneExpression(file.Lines, first, at)))
                {
                    at++;
                }

                yield return ($"{file.Name} {name}", at - first + 1);
            }
        }
    }

    private static bool IsOneExpression(string[] lines, int first, int last) => !lines.Skip(first).Take(last + 1 - first).Contains("    {");

    [GeneratedRegex(@"^    public [^=(]*\b(?<name>\w+)\(", RegexOptions.ExplicitCapture)]
    private static partial Regex Action();
}
