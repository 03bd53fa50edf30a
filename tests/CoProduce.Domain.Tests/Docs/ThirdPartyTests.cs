using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoProduce.Domain.Tests.Docs;

/// <summary>docs/third-party.md says what the app ships with, as its lock file has it. src/third-party.sh makes it anew.</summary>
public partial class ThirdPartyTests
{
    [Fact]
    public void Whoever_takes_the_app_reads_of_every_package_in_it_and_of_no_other()
    {
        using var locked = JsonDocument.Parse(Repository.Read("src/CoProduce.Web/packages.lock.json"));
        var shipped = locked
            .RootElement.GetProperty("dependencies")
            .EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.TryGetProperty("resolved", out _))
            .Select(package => $"{package.Name} {package.Value.GetProperty("resolved").GetString()}");
        Assert.Equal(
            shipped.Distinct().Order(StringComparer.Ordinal),
            Rows().Select(r => $"{r.Name} {r.Version}").Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_package_in_it_has_the_licence_that_it_came_with()
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Assert.All(Rows(), row =>
        {
            var id = row.Name.ToLowerInvariant();
            var own = File.ReadAllText(Path.Combine(packages, id, row.Version, $"{id}.nuspec"));
            var named = row.Licence.Split('`') is [_, var file, _]
                ? $"<license type=\"file\">{file}</license>"
                : $"<license type=\"expression\">{row.Licence}</license>";
            Assert.Contains(named, own, StringComparison.Ordinal);
        });
    }

    private static List<(string Name, string Version, string Licence)> Rows() =>
        [.. Row().Matches(Repository.Read("docs/third-party.md")).Select(m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value))];

    [GeneratedRegex(@"(?m)^\| ([\w.]+) \| (\d[\w.-]+) \| (.+) \|$")]
    private static partial Regex Row();
}
