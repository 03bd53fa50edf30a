using System.Text.RegularExpressions;

namespace CoProduce.Domain.Tests.Docs;

/// <summary>Whoever reads the plan of the house finds the rooms that are there.</summary>
public partial class PlanTests
{
    private const string Features = "src/CoProduce.Web/Features";

    [Fact]
    public void Each_area_has_the_nouns_that_the_plan_names()
    {
        var plan = Row()
            .Matches(Repository.Read("docs/architecture.md"))
            .ToDictionary(row => row.Groups["area"].Value, row => row.Groups["nouns"].Value.Split(", ").Order(StringComparer.Ordinal));
        var areas = Folders(Features);

        Assert.Equal(areas, plan.Keys.Order(StringComparer.Ordinal));
        Assert.All(areas, area => Assert.Equal(Folders($"{Features}/{area}"), plan[area]));
    }

    private static IEnumerable<string> Folders(string folder) =>
        Directory
            .EnumerateDirectories(Path.Combine(Repository.Root, folder))
            .Select(inner => Path.GetFileName(inner))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(?m)^\| (?<area>[A-Z]\w+) \| [^|]+ \| (?<nouns>[A-Z][^|]+) \|$", RegexOptions.ExplicitCapture)]
    private static partial Regex Row();
}
