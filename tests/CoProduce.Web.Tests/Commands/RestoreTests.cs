using CoProduce.Domain.AccountRecovery;
using CoProduce.Tests;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Commands;

/// <summary>What a backup brings back, and what it must not.</summary>
public sealed class RestoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coproduce-restore-").FullName;

    private string Forum => Path.Combine(_folder, "forum.db");

    private string Backup => Path.Combine(_folder, "backup.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task While_the_app_runs_nothing_is_put_back_so_that_nothing_said_meanwhile_is_lost()
    {
        MigratedFile.Template.CopyTo(Forum);
        await RunAsync("backup", Backup);
        await using var open = new SqliteConnection($"Data Source={Forum};Pooling=False");
        await open.OpenAsync(TestContext.Current.CancellationToken);
        await using var reads = open.CreateCommand();
        reads.CommandText = "SELECT COUNT(*) FROM People";
        await reads.ExecuteScalarAsync(TestContext.Current.CancellationToken);

        var (code, said) = await RunAsync("restore", Backup);

        Assert.Equal(3, code);
        Assert.Contains("stop it first. Nothing was changed.", said, StringComparison.Ordinal);
        Assert.False(File.Exists($"{Forum}.before-restore"));
    }

    [Fact]
    public async Task A_sign_in_that_was_ended_since_does_not_open_again_and_who_was_paused_stays_paused()
    {
        int paused;
        await using (var app = new CoProduceApp(Forum) { KeepsFile = true })
        {
            app.Clock.CatchUp();
            var somebody = await app.PersonAsync();
            await app.SignedInAsync(somebody);
            paused = somebody.Id;
            await app.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"VACUUM INTO {Backup}"));
            await app.InDatabaseAsync(db =>
            {
                db.Add(new PersonPause(paused, paused, app.Clock.Now));
                return db.SaveChangesAsync();
            });
        }

        SqliteConnection.ClearAllPools();
        var (code, said) = await RunAsync("restore", Backup);

        Assert.Equal((0, true), (code, said.Contains("people and projects: 1", StringComparison.Ordinal)));
        await using var again = new CoProduceApp(Forum);
        Assert.Equal(
            (0, paused),
            await again.InDatabaseAsync(async db => (await db.SignInTickets.CountAsync(), (await db.PersonPauses.SingleAsync()).PersonId))
        );
    }

    [Fact]
    public async Task A_copy_is_tried_without_touching_the_forum()
    {
        MigratedFile.Template.CopyTo(Forum);
        await RunAsync("create-admin", "pat@example.org");
        await RunAsync("backup", Backup);

        var (code, said) = await RunAsync("verify-backup", Backup);

        Assert.Equal(0, code);
        Assert.Contains("It holds 1 people, 0 projects", said, StringComparison.Ordinal);
        Assert.Equal([Backup, Forum], Directory.GetFiles(_folder, "*.db").Order());
        await File.WriteAllTextAsync(Backup, "A shopping list.", TestContext.Current.CancellationToken);
        Assert.Contains("is not a CoProduce database", (await RunAsync("verify-backup", Backup)).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_is_tried_just_then_when_the_forum_itself_is_broken()
    {
        MigratedFile.Template.CopyTo(Forum);
        await RunAsync("create-admin", "pat@example.org");
        await RunAsync("backup", Backup);
        await File.WriteAllTextAsync(Forum, new string('x', 5000), TestContext.Current.CancellationToken);

        var (code, said) = await RunAsync("verify-backup", Backup);

        Assert.Equal(0, code);
        Assert.Contains("It holds 1 people, 0 projects", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trail_that_was_emptied_whole_does_not_pass_for_a_new_one()
    {
        MigratedFile.Template.CopyTo(Forum);
        await RunAsync("create-admin", "pat@example.org");
        await RunAsync("backup", Backup);
        Assert.Equal(0, (await RunAsync("restore", Backup)).Code);
        File.Delete(Forum);
        MigratedFile.Template.CopyTo(Forum);

        var (code, said) = await RunAsync("verify-audit");

        Assert.Equal(1, code);
        Assert.Contains("The end was cut off.", said, StringComparison.Ordinal);
    }

    private Task<(int Code, string Said)> RunAsync(params string[] args) => CommandHere.RunAsync(Forum, args);
}
