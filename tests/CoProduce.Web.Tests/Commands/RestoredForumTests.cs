using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Data.Queries;
using CoProduce.Data.Sqlite;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Sessions;
using CoProduce.Tests;
using CoProduce.Web.Tests.Infrastructure;
using CoProduce.Web.Tests.Upgrading;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Commands;

/// <summary>What is put right before a backup is the forum again, and that it is never half of one.</summary>
public sealed class RestoredForumTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coproduce-restored-").FullName;

    private string Forum => Path.Combine(_folder, "forum.db");

    private string Backup => Path.Combine(_folder, "backup.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Whoever_was_paused_since_gives_their_place_at_a_session_back_and_no_calendar_opens_again()
    {
        int waits;
        await using (var app = new CoProduceApp(Forum) { KeepsFile = true })
        {
            app.Clock.CatchUp();
            var project = await app.ProjectAsync();
            var (has, next) = (await app.MemberAsync(project), await app.MemberAsync(project));
            waits = next.Id;
            await app.InDatabaseAsync(async db =>
            {
                var starts = app.Clock.Now.AddDays(20);
                var plan = new Session.Plan("Tea", "Talk.", SessionForm.InPerson, starts, starts.AddHours(2), "Hall", null, null, 1);
                var session = db.Add(new Session(1, project.Id, plan)).Entity;
                await db.SaveChangesAsync();
                db.Add(new Rsvp(session, has.Id, RsvpAnswer.Coming, app.Clock.Now, isPlaceFree: true));
                db.Add(new Rsvp(session, next.Id, RsvpAnswer.Coming, app.Clock.Now, isPlaceFree: false));
                db.Add(
                    new CalendarFeed
                    {
                        PersonId = next.Id,
                        SecretHash = "hash",
                        MadeAt = app.Clock.Now,
                    }
                );
                return await db.SaveChangesAsync();
            });
            await app.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"VACUUM INTO {Backup}"));
            await app.InDatabaseAsync(db =>
            {
                db.Add(new PersonPause(has.Id, has.Id, app.Clock.Now));
                return db.SaveChangesAsync();
            });
        }

        SqliteConnection.ClearAllPools();
        var (code, said) = await CommandHere.RunAsync(Forum, "restore", Backup);

        Assert.True(code == 0, said);
        Assert.Contains("people and projects: 1.", said, StringComparison.Ordinal);
        await using var again = new CoProduceApp(Forum);
        Assert.Equal([waits], await again.InDatabaseAsync(db => db.Rsvps.WithPlace().Select(c => c.PersonId).ToListAsync()));
        Assert.False(await again.InDatabaseAsync(db => db.CalendarFeeds.AnyAsync()));
    }

    [Fact]
    public async Task Where_what_was_there_cannot_be_read_an_operator_is_told_that_nobody_knows_who_was_paused()
    {
        MigratedFile.Template.CopyTo(Forum);
        await CommandHere.RunAsync(Forum, "backup", Backup);
        var broken = new string('x', 5000);
        await File.WriteAllTextAsync(Forum, broken, TestContext.Current.CancellationToken);

        var (code, said) = await CommandHere.RunAsync(Forum, "restore", Backup);

        Assert.True(code == 0, said);
        Assert.Contains("nobody knows who was paused since", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Paused again", said, StringComparison.Ordinal);
        Assert.Equal(broken, await File.ReadAllTextAsync($"{Forum}.before-restore", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Where_nothing_was_there_the_backup_is_the_forum()
    {
        MigratedFile.Template.CopyTo(Forum);
        await CommandHere.RunAsync(Forum, "backup", Backup);
        File.Delete(Forum);

        var (code, said) = await CommandHere.RunAsync(Forum, "restore", Backup);

        Assert.True(code == 0, said);
        Assert.Contains("Nothing was there before.", said, StringComparison.Ordinal);
        Assert.True(File.Exists(Forum));
    }

    [Fact]
    public async Task What_was_put_aside_can_be_put_back_itself()
    {
        MigratedFile.Template.CopyTo(Forum);
        await CommandHere.RunAsync(Forum, "backup", Backup);
        await CommandHere.RunAsync(Forum, "create-admin", "pat@example.org");
        await CommandHere.RunAsync(Forum, "restore", Backup);

        var (code, said) = await CommandHere.RunAsync(Forum, "restore", $"{Forum}.before-restore");

        Assert.True(code == 0, said);
        Assert.Contains("kept as forum.db.before-restore-again.", said, StringComparison.Ordinal);
        using var back = new WholeFile(Forum);
        Assert.Single(back.Rows("People"));
        using var aside = new WholeFile($"{Forum}.before-restore-again");
        Assert.Empty(aside.Rows("People"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Broken_off_before_its_end_a_restore_leaves_the_forum_as_it_was_and_the_next_goes_on(bool isPutRight)
    {
        MigratedFile.Template.CopyTo(Forum);
        await CommandHere.RunAsync(Forum, "backup", Backup);
        await CommandHere.RunAsync(Forum, "create-admin", "pat@example.org");
        await using (var db = Open())
        {
            await Assert.ThrowsAsync<PowerCutException>(() => db.Engine.RestoreAsync(db, Backup, async _ =>
                {
                    Assert.Equal(0, isPutRight ? await db.SignInTickets.ExecuteDeleteAsync() + await db.People.CountAsync() : 0);
                    throw new PowerCutException();
                }));
        }

        using (var left = new WholeFile(Forum))
        {
            Assert.Equal("ok", left.Ask("PRAGMA integrity_check").Single()[0]);
            Assert.Single(left.Rows("People"));
        }

        Assert.Equal(0, (await CommandHere.RunAsync(Forum, "restore", Backup)).Code);
        Assert.Equal(["backup.db", "forum.db", "forum.db.before-restore", "forum.db.trail"], Left());
        using var restored = new WholeFile(Forum);
        Assert.Empty(restored.Rows("People"));
    }

    private List<string?> Left() => [.. Directory.GetFiles(_folder).Select(Path.GetFileName).Order()];

    private CoProduceDbContext Open()
    {
        var options = new DbContextOptionsBuilder<CoProduceDbContext>();
        options.UseCoProduceSqlite($"Data Source={Forum}");
        return new(options.Options);
    }
}
