using System.Net;
using System.Text.RegularExpressions;
using CoProduce.Tests;
using CoProduce.Web.Commands;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Commands;

public sealed partial class CommandTests : IDisposable
{
    private readonly string _database = Path.Combine(Path.GetTempPath(), $"coproduce-{Guid.NewGuid():N}.db");

    public void Dispose()
    {
        foreach (var end in new[] { "", "-wal", "-shm" })
        {
            File.Delete(_database + end);
        }
    }

    private Task<(int Code, string Said)> RunAsync(params string[] args) => CommandHere.RunAsync(_database, args);

    /// <summary>The database as the command leaves it, which is not what the test looks at: so it needs no process of its own.</summary>
    private async Task AfterCreateAdminAsync(string email)
    {
        await using (var app = new CoProduceApp(_database) { KeepsFile = true })
        {
            app.Clock.CatchUp();
            Assert.Equal(0, await new CreateAdmin(email).RunAsync(app.Services));
        }

        SqliteConnection.ClearAllPools();
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("create-admin")]
    [InlineData("create-admin", "not-an-email")]
    [InlineData("create-admin", "a@example.org", "b@example.org")]
    [InlineData("migrate", "now")]
    [InlineData("tidy", "now")]
    [InlineData("backup")]
    [InlineData("restore", "one.db", "two.db")]
    [InlineData("verify-backup")]
    [InlineData("forget-again", "now")]
    public async Task A_command_that_cannot_be_says_what_is_right(params string[] args)
    {
        var (code, said) = await RunAsync(args);

        Assert.Equal(2, code);
        Assert.Contains("create-admin EMAIL", said, StringComparison.Ordinal);
        Assert.False(File.Exists(_database));
    }

    [Fact]
    public async Task An_operator_who_starts_the_app_with_a_command_gets_its_answer_and_its_number()
    {
        using var app = new RunningApp(_database, "Production", "migrate", "later");

        Assert.Equal(2, await app.EndAsync());
        Assert.Contains("migrate takes nothing after it.", app.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_brings_the_database_up_to_date_as_often_as_asked()
    {
        Assert.Equal(0, (await RunAsync("migrate")).Code);

        var (code, said) = await RunAsync("migrate");

        Assert.Equal(0, code);
        Assert.Contains("The database is up to date.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_says_what_would_go_and_changes_nothing()
    {
        MigratedFile.Template.CopyTo(_database);

        var (code, said) = await RunAsync("tidy", "--dry-run");

        Assert.Equal(0, code);
        Assert.Contains("To whom a mail went (kept: 30 days)", said, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed.", said, StringComparison.Ordinal);
        Assert.Contains("These are gone.", (await RunAsync("tidy")).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_administrator_gets_a_link_and_signs_in_with_the_password_they_choose()
    {
        var (code, said) = await RunAsync("create-admin", "pat@example.org");
        Assert.Equal(0, code);
        var (_, again) = await RunAsync("create-admin", "pat@example.org");
        await using var app = new CoProduceApp(_database);
        var browser = app.Visitor();

        await browser.OpenAsync(Link().Match(said).Groups[1].Value);
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        await browser.OpenAsync(Link().Match(again).Groups[1].Value);
        await browser.SubmitAsync("set-password", ("Password", TestData.Password));
        await browser.SubmitAsync("sign-in", ("Email", "pat@example.org"), ("Password", TestData.Password));
        await browser.OpenAsync("/forum");
        Assert.Equal(HttpStatusCode.OK, browser.Status);

        var (refused, why) = await RunAsync("create-admin", "pat@example.org");
        Assert.Equal(1, refused);
        Assert.Contains("already has an account with a password", why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_is_whole_and_brings_back_what_was_there()
    {
        var backup = $"{_database}.backup";
        await AfterCreateAdminAsync("pat@example.org");
        var (code, said) = await RunAsync("backup", backup);
        Assert.Equal((0, true), (code, said.Contains("The backup is whole", StringComparison.Ordinal)));
        Assert.Equal(1, (await RunAsync("backup", backup)).Code);
        await AfterCreateAdminAsync("sam@example.org");

        var (restored, words) = await RunAsync("restore", backup);

        Assert.Equal((0, true), (restored, words.Contains("is back in place", StringComparison.Ordinal)));
        await using (var app = new CoProduceApp(_database))
        {
            Assert.Equal(["pat@example.org"], await app.InDatabaseAsync(db => db.Users.Select(u => u.Email!).ToListAsync()));
        }

        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(_database)!, $"{Path.GetFileName(_database)}.*"))
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task The_trail_is_checked_by_command_and_the_line_that_was_touched_is_named()
    {
        await AfterCreateAdminAsync("pat@example.org");
        var (well, end) = await RunAsync("verify-audit");
        Assert.Equal((0, true), (well, end.Contains("The trail is as it was written", StringComparison.Ordinal)));
        await using var app = new CoProduceApp(_database);
        await app.InDatabaseAsync(db =>
            db.AuditEntries.Where(e => e.Number == 2).ExecuteUpdateAsync(set => set.SetProperty(e => e.ByPersonId, 99))
        );

        var (code, said) = await RunAsync("verify-audit");

        Assert.Equal(1, code);
        Assert.Contains("Line 2 is not as it was written", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_secret_the_app_does_not_start_and_says_how_to_make_one()
    {
        var (code, said) = await RunAsync("--Audit:Key=too-short");

        Assert.Equal(2, code);
        Assert.Contains("openssl rand -base64 32", said, StringComparison.Ordinal);
        Assert.False(File.Exists(_database));
    }

    [Fact]
    public async Task What_is_not_a_backup_is_refused_and_changes_nothing()
    {
        await AfterCreateAdminAsync("pat@example.org");
        var broken = $"{_database}.broken";
        await File.WriteAllTextAsync(
            broken,
            "This is a shopping list, not a database. It goes on for a while, so that it looks like something."
        );

        var (code, said) = await RunAsync("restore", broken);
        var (missing, why) = await RunAsync("restore", $"{_database}.nowhere");
        File.Delete(broken);

        Assert.Equal((1, 1), (code, missing));
        Assert.Contains("is not a CoProduce database", said, StringComparison.Ordinal);
        Assert.Contains("There is no file", why, StringComparison.Ordinal);
        await using var app = new CoProduceApp(_database);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Users.CountAsync()));
    }

    [GeneratedRegex("https://forum.example(/account/set-password/[0-9a-f]{64})")]
    private static partial Regex Link();
}
