using System.Globalization;
using CoProduce.Domain.People;
using CoProduce.Tests;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Commands;

/// <summary>The app is killed outright while eight people write, once, and ten times in a whole sweep. <c>tests/kill-nine.sh</c> does it a
/// hundred times.</summary>
public sealed class KilledTests : IDisposable
{
    private const int Writers = 8;

    private readonly int _rounds = int.TryParse(
        Environment.GetEnvironmentVariable("COPRODUCE_KILLS"),
        CultureInfo.InvariantCulture,
        out var said
    )
        ? said
        : Sweep.Many(10, sample: 1);

    private readonly string _database = Path.Combine(Path.GetTempPath(), $"coproduce-{Guid.NewGuid():N}.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        foreach (var end in new[] { "", "-wal", "-shm" })
        {
            File.Delete(_database + end);
        }
    }

    [Fact, Trait(Sweep.Tier, Sweep.Long)]
    public async Task What_was_acknowledged_is_never_lost_and_what_was_not_is_there_once_after_it_is_sent_again()
    {
        var (people, page) = await ArrangeAsync();
        var several = new Random(9);
        for (var round = 0; round < _rounds; round++)
        {
            using var app = new RunningApp(_database, "Production", "--urls", "http://127.0.0.1:0");
            var address = await app.AddressAsync();
            await Task.WhenAll(people.Select(p => round == 0 ? p.SignInAsync(address) : p.SendAgainAsync(address)));
            var writing = people.Select(p => p.SpeakUntilKilledAsync(address, page)).ToList();
            await SentAsync(people, several.Next(Writers, 5 * Writers));
            app.Kill();
            await Task.WhenAll(writing);
        }

        using (var app = new RunningApp(_database, "Production", "--urls", "http://127.0.0.1:0"))
        {
            var address = await app.AddressAsync();
            await Task.WhenAll(people.Select(p => p.SendAgainAsync(address)));
        }

        var kept = await KeptAsync();
        var acknowledged = people.SelectMany(p => p.Acknowledged).ToList();
        Assert.True(acknowledged.Count >= _rounds * Writers, $"Only {acknowledged.Count} were sent.");
        Assert.Equal(acknowledged.Order(), kept.Order());
    }

    /// <summary>Waits until so many more have been acknowledged, in the midst of others that have not.</summary>
    private static async Task SentAsync(List<Sender> people, int more)
    {
        var sent = new SemaphoreSlim(0);
        people.ForEach(p => p.WhenAcknowledged = () => sent.Release());
        for (var left = more; left > 0; left--)
        {
            Assert.True(await sent.WaitAsync(TimeSpan.FromMinutes(1)), "Nothing was acknowledged for a minute.");
        }

        people.ForEach(p => p.WhenAcknowledged = null);
    }

    /// <summary>A project with eight people in it, and the page where they speak.</summary>
    private async Task<(List<Sender> People, string Page)> ArrangeAsync()
    {
        await using var app = new CoProduceApp();
        app.Clock.CatchUp();
        var project = await app.ProjectAsync();
        await app.MemberAsync(project, Hat.Professional, coLead: true);
        var people = new List<Sender>();
        while (people.Count < Writers)
        {
            people.Add(new(await app.MemberAsync(project)));
        }

        await app.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"VACUUM INTO {_database}"));
        return (people, $"{project.Url}/stages/understand/speak");
    }

    private async Task<List<string>> KeptAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={_database}");
        await connection.OpenAsync();
        using var check = connection.CreateCommand();
        check.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", await check.ExecuteScalarAsync());
        using var texts = connection.CreateCommand();
        texts.CommandText = "SELECT Text FROM Contributions";
        await using var rows = await texts.ExecuteReaderAsync();
        var kept = new List<string>();
        while (await rows.ReadAsync())
        {
            kept.Add(rows.GetString(0));
        }

        return kept;
    }
}
