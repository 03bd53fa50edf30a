using System.Text.RegularExpressions;

namespace CoProduce.Domain.Tests.Docs;

/// <summary>Whoever looks a word up finds it in the code under the name that the glossary says.</summary>
public partial class GlossaryTests
{
    [Fact]
    public void Each_word_stands_in_the_code_under_the_name_that_the_glossary_says()
    {
        var code = Repository.Files("src").Where(f => f.EndsWith(".cs", StringComparison.Ordinal)).Select(Repository.Read).ToList();
        var types = code.SelectMany(c => Declared().Matches(c).Select(m => (Name: m.Groups["type"].Value, Code: c)))
            .ToLookup(t => t.Name, t => t.Code);
        var names = Rows().SelectMany(row => Name().Matches(row.Groups["code"].Value).Select(m => m.Groups["name"].Value)).ToList();
        Assert.NotEmpty(names);
        Assert.DoesNotContain(names, name => !IsThere(name, types));
    }

    [Fact]
    public void No_word_stands_there_twice()
    {
        var words = Rows().Select(row => row.Groups["word"].Value).ToList();
        Assert.Equal(words.Distinct(StringComparer.OrdinalIgnoreCase), words);
    }

    /// <summary>`DecisionRule` is a type, `Participant.IsCoLead` a member of one; a folder may stand before it.</summary>
    private static bool IsThere(string name, ILookup<string, string> types) =>
        name[(name.LastIndexOf('/') + 1)..].Split('.') is [var type, var member]
            ? types[type].Any(code => Regex.IsMatch(code, $@"\b{Regex.Escape(member)}\b"))
            : types.Contains(name[(name.LastIndexOf('/') + 1)..]);

    private static MatchCollection Rows() => Row().Matches(Repository.Read("docs/glossary.md"));

    [GeneratedRegex(@"(?m)^\| (?<word>[^|]+) \| (?<code>`[^|]+) \| ", RegexOptions.ExplicitCapture)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(class|record|record struct|enum|interface|struct) (?<type>[A-Z]\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Declared();
}
