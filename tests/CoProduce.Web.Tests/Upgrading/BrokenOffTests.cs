using System.Data.Common;
using CoProduce.Data.Saving;
using CoProduce.Tests;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoProduce.Web.Tests.Upgrading;

/// <summary>An upgrade that does not get to its end: the forum is there as before, and the next start goes on.</summary>
public sealed class BrokenOffTests(UpgradeTests.Upgraded files) : IClassFixture<UpgradeTests.Upgraded>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coproduce-broken-").FullName;

    public static TheoryData<int> Moments => [.. Sweep.Of([30, 1, 2, 5, 10, 60, 120, 240, 400, 600], oneIn: 5)];

    private string Forum => Path.Combine(_folder, "forum.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory, MemberData(nameof(Moments)), Trait(Sweep.Tier, Sweep.Long)]
    public async Task Broken_off_at_any_moment_it_leaves_the_forum_as_it_was_and_the_next_start_goes_on(int command)
    {
        File.Copy(files.Before, Forum);
        await using (var db = LaterVersion.Open(Forum, new BreaksOff(command)))
        {
            await Assert.ThrowsAnyAsync<PowerCutException>(() => db.Engine.MigrateAsync(db));
        }

        using (var before = new WholeFile(files.Before))
        using (var left = new WholeFile(Forum))
        {
            Assert.Equal("ok", left.Ask("PRAGMA integrity_check").Single()[0]);
            Assert.Equal(before.Made(), left.Made());
            Assert.Equal(before.Rows("People"), left.Rows("People"));
        }

        await AssertGoesOnAsync();
    }

    [Fact]
    public async Task What_a_killed_upgrade_left_beside_the_forum_is_not_taken_for_part_of_it()
    {
        File.Copy(files.Before, Forum);
        foreach (var end in new[] { ".upgrade", ".upgrade-wal", ".upgrade-shm" })
        {
            await File.WriteAllTextAsync(Forum + end, "half of something", TestContext.Current.CancellationToken);
        }

        await AssertGoesOnAsync();
        Assert.Equal([Forum], Directory.GetFiles(_folder).Where(f => !f.EndsWith("-shm", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_row_that_says_that_an_upgrade_still_runs_does_not_keep_the_next_one_waiting()
    {
        File.Copy(files.Before, Forum);
        using (var forum = new WholeFile(Forum))
        {
            forum.Ask("""CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL)""");
            forum.Ask("""INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01')""");
        }

        await AssertGoesOnAsync();
    }

    [Fact]
    public async Task While_another_app_has_the_forum_open_it_is_not_upgraded_and_the_operator_reads_why()
    {
        File.Copy(files.Before, Forum);
        await using (var other = new SqliteConnection($"Data Source={Forum};Pooling=False"))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = other.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = WAL; SELECT COUNT(*) FROM People";
            await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
            await using var db = LaterVersion.Open(Forum);

            var why = await Assert.ThrowsAsync<OperatorException>(() => db.Engine.MigrateAsync(db));

            Assert.Contains("stop it first", why.Message, StringComparison.Ordinal);
        }

        await AssertGoesOnAsync();
    }

    [Fact]
    public async Task Two_that_start_at_once_upgrade_it_once()
    {
        File.Copy(files.Before, Forum);

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(AssertGoesOnAsync)));
    }

    private async Task AssertGoesOnAsync()
    {
        await using (var db = LaterVersion.Open(Forum))
        {
            await db.Engine.MigrateAsync(db);
        }

        using var before = new WholeFile(files.Before);
        using var after = new WholeFile(Forum);
        Assert.Contains("KnownAs", after.Columns("People"));
        Assert.Equal(before.Rows("People"), after.Rows("People", before.Columns("People")));
    }

    /// <summary>The power goes at the command of that number.</summary>
    private sealed class BreaksOff(int command) : DbCommandInterceptor
    {
        private int _seen;

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand asked,
            CommandEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        ) => ++_seen >= command ? throw new PowerCutException() : base.NonQueryExecutingAsync(asked, eventData, result, cancellationToken);

        public override InterceptionResult<int> NonQueryExecuting(
            DbCommand asked,
            CommandEventData eventData,
            InterceptionResult<int> result
        ) => ++_seen >= command ? throw new PowerCutException() : base.NonQueryExecuting(asked, eventData, result);
    }
}

/// <summary>What no code expects.</summary>
public sealed class PowerCutException : Exception;
