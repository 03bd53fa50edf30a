using System.Net;
using System.Net.Sockets;
using CoProduce.Tests;

namespace CoProduce.Web.Tests.Commands;

/// <summary>What keeps the app from starting is said in a sentence, and the app ends.</summary>
public sealed class WhyNotStartTests : IDisposable
{
    private const int SetRight = 2;
    private const int StartAgain = 3;
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
    [InlineData("The file /proc/nowhere/forgotten cannot be written to", "--Forgotten:File=/proc/nowhere/forgotten")]
    public async Task A_setting_that_cannot_be_is_named(string why, string setting) => await AssertEndsAsync(why, SetRight, setting);

    [Fact]
    public async Task A_file_that_is_no_database_is_named_with_what_to_do()
    {
        await File.WriteAllTextAsync(Forum, new string('x', 5000), TestContext.Current.CancellationToken);

        await AssertEndsAsync("is broken, or is no database. Put a backup in its place", SetRight);
    }

    [Fact]
    public async Task A_place_of_the_trail_that_cannot_be_written_is_named()
    {
        MigratedFile.Template.CopyTo(Forum);
        Directory.CreateDirectory($"{Forum}.trail");

        await AssertEndsAsync($"The file {Forum}.trail cannot be written to", SetRight);
    }

    [Fact]
    public async Task A_port_that_somebody_else_has_is_named()
    {
        MigratedFile.Template.CopyTo(Forum);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        await AssertEndsAsync(
            "Another program listens at this address already",
            StartAgain,
            $"--urls=http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}"
        );
    }

    /// <summary>After a power cut the database may come later than the app: a service manager starts the app until it is there.</summary>
    [Fact]
    public async Task A_server_that_is_not_there_yet_is_asked_again() =>
        await AssertEndsAsync(
            "cannot be reached",
            StartAgain,
            "--Database:Provider=SqlServer",
            "--Database:ConnectionString=Server=127.0.0.1,1;Database=forum;Connect Timeout=1;ConnectRetryCount=0",
            $"--Forgotten:File={Path.Combine(_folder, "forgotten")}"
        );

    private async Task AssertEndsAsync(string why, int number, params string[] settings)
    {
        var (code, said) = await CommandHere.RunAsync(Forum, settings);

        Assert.Equal(number, code);
        Assert.Contains(why, said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
    }
}
