using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CoProduce.Web.Tests.House;

/// <summary>What an operator copies from "deploy".</summary>
public sealed partial class DeployTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coproduce-deploy-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_service_is_one_that_systemd_understands()
    {
        var unit = Path.Combine(_folder, "coproduce.service");
        var here = Start().Replace(Read("deploy/coproduce.service"), "ExecStart=/bin/true ");
        await File.WriteAllTextAsync(unit, here, TestContext.Current.CancellationToken);
        using var look = Run("systemd-analyze", "verify", unit);
        Assert.SkipWhen(look is null, "systemd is not here.");

        var said = await look.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        await look.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            ("", 0),
            (string.Join('\n', said.Split('\n').Where(l => l.Contains("coproduce", StringComparison.Ordinal))), look.ExitCode)
        );
    }

    [Fact]
    public void A_service_is_started_as_the_archive_holds_it_and_again_after_all_that_may_pass()
    {
        var unit = Read("deploy/coproduce.service");

        Assert.Equal("ExecStart=/opt/coproduce/CoProduce.Web ", Start().Match(unit).Value);
        Assert.Contains("\nRestart=on-failure\n", unit, StringComparison.Ordinal);
        Assert.Contains("\nRestartPreventExitStatus=2\n", unit, StringComparison.Ordinal);
    }

    /// <summary>A new volume belongs to root, unless the image has a folder there that belongs to the app's user: its home.</summary>
    [Fact]
    public void In_a_container_all_that_is_kept_lies_in_a_volume_that_its_user_can_write_to()
    {
        var (compose, project) = (Read("deploy/compose.yaml"), Read("src/CoProduce.Web/CoProduce.Web.csproj"));

        Assert.Contains("volumes: [\"data:/home/app\"]", compose, StringComparison.Ordinal);
        Assert.Contains("Data Source=/home/app/data/coproduce.db", compose, StringComparison.Ordinal);
        Assert.Contains("Backup__Folder: /home/app/", compose, StringComparison.Ordinal);
        Assert.Contains("Value=\"Data Source=/home/app/data/coproduce.db\"", project, StringComparison.Ordinal);
        Assert.Contains("<ContainerUser>1654</ContainerUser>", project, StringComparison.Ordinal);
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    private static Process? Run(string program, params string[] args)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    [GeneratedRegex(@"ExecStart=\S+ ")]
    private static partial Regex Start();
}
