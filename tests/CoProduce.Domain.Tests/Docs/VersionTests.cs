using System.Text.RegularExpressions;

namespace CoProduce.Domain.Tests.Docs;

/// <summary>Whoever reads a version at the foot of a page finds it in the changelog.</summary>
public partial class VersionTests
{
    [Fact]
    public void The_newest_version_in_the_changelog_is_the_one_that_is_built()
    {
        var built = Built().Match(Repository.Read("Directory.Build.props")).Groups["version"].Value;
        var newest = Newest().Match(Repository.Read("docs/changelog.md")).Groups["version"].Value;
        Assert.StartsWith($"{newest}.", built, StringComparison.Ordinal);
        Assert.Equal(built, $"{typeof(RuleBrokenException).Assembly.GetName().Version!.ToString(3)}");
    }

    [GeneratedRegex("<Version>(?<version>[^<]+)<", RegexOptions.ExplicitCapture)]
    private static partial Regex Built();

    [GeneratedRegex(@"(?m)^## (?<version>\d+\.\d+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Newest();
}
