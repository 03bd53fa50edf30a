using System.Net;
using System.Net.Sockets;
using CoProduce.Tests;

namespace CoProduce.Web.Tests.Commands;

/// <summary>What keeps the app from starting is said in a sentence, and the app ends.</summary>
public sealed class WhyNotStartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coproduce-start-").FullName;

    private string Forum => Path.Combine(_folder, "forum.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Set Database:Provider to Sqlite or SqlServer.", "--Database:Provider=Oracle")]
    [InlineData("Database:ConnectionString cannot be read.", "--Database:ConnectionString=Whatever=1")]
    [InlineData("Set Forgotten:File to a file that every server can write to", "--Database:Provider=SqlServer")]
    [InlineData("The certificate that Keys:Certificate names cannot be opened", "--Keys:Certificate=/nowhere/keys.pfx")]
    [InlineData("The certificate that Safeguarding:Certificate names cannot be opened", "--Safeguarding:Certificate=/nowhere/worries.pfx")]
    [InlineData("Proxies holds nginx, which is neither an address", "--Proxies=10.0.0.4;nginx")]
    [InlineData("cannot be opened: look at its folder", "--Database:ConnectionString=Data Source=/proc/nowhere.db")]
    public async Task A_setting_that_cannot_be_is_named(string why, string setting) => await AssertEndsAsync(why, setting);

    [Fact]
    public async Task A_file_that_is_no_database_is_named_with_what_to_do()
    {
        await File.WriteAllTextAsync(Forum, new string('x', 5000), TestContext.Current.CancellationToken);

        await AssertEndsAsync("is broken, or is no database. Put a backup in its place");
    }

    [Fact]
    public async Task A_port_that_somebody_else_has_is_named()
    {
        MigratedFile.Template.CopyTo(Forum);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        await AssertEndsAsync(
            "Another program listens at this address already",
            $"--urls=http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}"
        );
    }

    private async Task AssertEndsAsync(string why, params string[] settings)
    {
        var (code, said) = await CommandHere.RunAsync(Forum, settings);

        Assert.Equal(2, code);
        Assert.Contains(why, said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
    }
}
