using System.Diagnostics;
using System.Text.Json;

namespace CoProduce.Domain.Tests.Docs;

/// <summary>The list of parts that goes with each version, as src/parts.py makes it.</summary>
public sealed class PartsTests : IDisposable
{
    private readonly string _published = Path.Combine(Path.GetTempPath(), $"coproduce-{Guid.NewGuid():N}.deps.json");

    public void Dispose() => File.Delete(_published);

    [Fact]
    public async Task Whoever_takes_a_version_finds_each_part_in_its_list_package_or_not()
    {
        await File.WriteAllTextAsync(
            _published,
            """{ "libraries": { "runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/10.0.1": {}, "CoProduce.Web/1.0.0": {} } }""",
            TestContext.Current.CancellationToken
        );

        var parts = await PartsAsync();

        using var others = JsonDocument.Parse(Repository.Read("src/third-party.json"));
        var page = Repository.Read("docs/third-party.md");
        foreach (var other in others.RootElement.EnumerateArray().Select(o => o.GetProperty("name").GetString()!))
        {
            Assert.Contains(other, parts);
            Assert.Contains($"| [{other}](", page, StringComparison.Ordinal);
        }

        Assert.Contains("Microsoft.NETCore.App.Runtime.linux-x64 10.0.1", parts);
        Assert.Contains(parts, p => p.StartsWith("MailKit ", StringComparison.Ordinal));
        Assert.DoesNotContain(parts, p => p.StartsWith("CoProduce", StringComparison.Ordinal));
    }

    private async Task<List<string>> PartsAsync()
    {
        using var script = Start();
        Assert.SkipWhen(script is null, "Python is not here.");
        var said = await script.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        using var list = JsonDocument.Parse(said);
        return
        [
            .. list
                .RootElement.GetProperty("components")
                .EnumerateArray()
                .Select(c =>
                    c.TryGetProperty("version", out var version)
                        ? $"{c.GetProperty("name").GetString()} {version.GetString()}"
                        : c.GetProperty("name").GetString()!
                ),
        ];
    }

    private Process? Start()
    {
        try
        {
            return Process.Start(
                new ProcessStartInfo("python3", [Path.Combine(Repository.Root, "src/parts.py"), "0.2.0", _published])
                {
                    RedirectStandardOutput = true,
                }
            );
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
