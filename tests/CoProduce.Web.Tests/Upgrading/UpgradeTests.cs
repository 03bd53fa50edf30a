using System.Diagnostics;
using CoProduce.Tests;
using CoProduce.Web.Commands;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Upgrading;

/// <summary>The way from one version to the next, tried on the sample forum with a made-up later version that makes every table
/// anew.</summary>
public sealed class UpgradeTests(UpgradeTests.Upgraded files) : IClassFixture<UpgradeTests.Upgraded>
{
    [Fact]
    public void Before_the_upgrade_every_table_has_a_row()
    {
        using var before = new WholeFile(files.Before);

        Assert.DoesNotContain(before.Tables(), table => before.Rows(table).Count == 0);
        Assert.Empty(before.Ask("PRAGMA foreign_key_check"));
    }

    [Fact]
    public void Every_row_is_as_it_was()
    {
        using var before = new WholeFile(files.Before);
        using var after = new WholeFile(files.After);

        Assert.Equal(before.Tables(), after.Tables());
        Assert.All(before.Tables(), table => Assert.Equal(before.Rows(table), after.Rows(table, before.Columns(table))));
        Assert.Empty(after.Ask("PRAGMA foreign_key_check"));
        Assert.Contains("KnownAs", after.Columns("People"));
    }

    [Fact]
    public void It_is_made_like_a_database_that_begins_with_the_later_version()
    {
        using var fresh = new WholeFile(files.Fresh);
        using var after = new WholeFile(files.After);

        Assert.Equal(fresh.Made(), after.Made());
    }

    [Fact]
    public void Every_index_and_every_trigger_is_made_as_before()
    {
        using var before = new WholeFile(files.Before);
        using var after = new WholeFile(files.After);
        var (made, madeThen) = (before.Made(), after.Made());

        Assert.Equal(made.Keys, madeThen.Keys);
        Assert.DoesNotContain(made.Keys, name => !name.StartsWith("table ", StringComparison.Ordinal) && made[name] != madeThen[name]);
    }

    [Fact]
    public void Words_are_found_as_before_and_new_ones_and_gone_ones_are_noticed()
    {
        using var before = new WholeFile(files.Before);
        using var after = new WholeFile(files.After);

        Assert.NotEmpty(before.Found("saturday"));
        Assert.Equal(before.Found("saturday"), after.Found("saturday"));
        after.Ask(
            """
            INSERT INTO "SearchEntries" ("Of", "ProjectId", "Stage", "Number", "Words", "Folded", "IsPrivate", "At", "Marks")
            SELECT "Of", "ProjectId", "Stage", "Number", 'A zebra', 'a zebra', "IsPrivate", "At", "Marks" FROM "SearchEntries" LIMIT 1
            """
        );
        Assert.Single(after.Found("zebra"));
        after.Ask("""DELETE FROM "SearchEntries" WHERE "Words" = 'A zebra'""");
        Assert.Empty(after.Found("zebra"));
    }

    [Fact, Trait(Sweep.Tier, Sweep.Long)]
    public async Task A_hundred_thousand_things_said_are_brought_up_to_date_within_a_minute()
    {
        var many = Sweep.Many(100_000, sample: 5_000);
        var large = $"{files.After}.large";
        File.Copy(files.Before, large);
        using (var file = new WholeFile(large))
        {
            var columns = file.Columns("Contributions").Where(c => c is not "Id").ToList();
            file.Ask(
                $"""
                WITH RECURSIVE more(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more WHERE n < {many})
                INSERT INTO "Contributions" ({string.Join(", ", columns)})
                SELECT {string.Join(", ", columns.Select(c => c is "Number" ? "100000 + more.n" : $"one.{c}"))}
                FROM more CROSS JOIN (SELECT * FROM "Contributions" LIMIT 1) AS one
                """
            );
        }

        var began = Stopwatch.GetTimestamp();
        await using (var db = LaterVersion.Open(large))
        {
            await db.Engine.MigrateAsync(db);
        }

        Assert.InRange(Stopwatch.GetElapsedTime(began), TimeSpan.Zero, TimeSpan.FromMinutes(1));
        using var after = new WholeFile(large);
        Assert.True(after.Rows("Contributions", ["Id"]).Count > many);
    }

    /// <summary>The sample forum as it lies on the disk before the upgrade and after it, and a database of the later version that never was
    /// anything else.</summary>
    public sealed class Upgraded : IAsyncLifetime
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("coproduce-upgrade-").FullName;

        public string Before => Path.Combine(_folder, "before.db");

        public string After => Path.Combine(_folder, "after.db");

        public string Fresh => Path.Combine(_folder, "fresh.db");

        public async ValueTask InitializeAsync()
        {
            await using (var app = new CoProduceApp(AppFiles.New()))
            {
                Assert.Equal(0, await new SeedSample().RunAsync(app.Services));
                await app.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"VACUUM INTO {Before}"));
            }

            using (var file = new WholeFile(Before))
            {
                MadeUpRows.Add(file);
            }

            File.Copy(Before, After);
            foreach (var file in new[] { After, Fresh })
            {
                await using var db = LaterVersion.Open(file);
                await db.Engine.MigrateAsync(db);
            }
        }

        public ValueTask DisposeAsync()
        {
            Directory.Delete(_folder, recursive: true);
            return ValueTask.CompletedTask;
        }
    }
}
