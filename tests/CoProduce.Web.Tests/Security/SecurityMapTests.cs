using System.Text.RegularExpressions;
using CoProduce.Web.Tests.House;

namespace CoProduce.Web.Tests.Security;

/// <summary>docs/security.md says where each requirement of OWASP ASVS 5.0, levels 1 and 2, is shown. It must not promise tests that are
/// not there.</summary>
public partial class SecurityMapTests
{
    private const int LevelOneAndTwo = 253;

    [Fact]
    public void Every_test_it_names_is_there()
    {
        var tests = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(Path.GetFileNameWithoutExtension)
            .ToHashSet();
        Assert.All(NamedTest().Matches(Map()).Select(m => m.Groups["test"].Value), test => Assert.Contains(test, tests));
    }

    [Fact]
    public void Each_requirement_stands_there_once()
    {
        var ids = Map()
            .Split('\n')
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal))
            .SelectMany(l => Requirement().Matches(l.Split('|')[1]))
            .Select(m => m.Value)
            .ToList();
        Assert.Equal(LevelOneAndTwo, ids.Distinct().Count());
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    private static string Map() => File.ReadAllText(Path.Combine(Repository.Root, "docs", "security.md"));

    [GeneratedRegex("`(?<test>\\w+Tests)`", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NamedTest();

    [GeneratedRegex(@"\b\d{1,2}\.\d+\.\d+\b", RegexOptions.NonBacktracking)]
    private static partial Regex Requirement();
}
