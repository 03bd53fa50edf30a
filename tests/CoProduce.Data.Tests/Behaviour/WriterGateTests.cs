using System.Diagnostics;
using CoProduce.Data.Mail;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Tests.Behaviour;

/// <summary>Whatever becomes of one writer, the next gets in.</summary>
public sealed class WriterGateTests(SqliteFile database) : IClassFixture<SqliteFile>
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(12);

    [Fact]
    public async Task A_writer_who_gives_up_lets_the_next_one_in()
    {
        await using (var db = database.Open())
        {
            _ = await db.Database.BeginTransactionAsync();
        }

        await SomebodyWritesAsync();
    }

    [Fact]
    public async Task A_writer_whose_connection_was_dropped_lets_the_next_one_in()
    {
        await using var db = database.Open();
        _ = await db.Database.BeginTransactionAsync();
        await db.Database.GetDbConnection().DisposeAsync();

        await SomebodyWritesAsync();
    }

    [Fact]
    public async Task Who_stops_waiting_leaves_no_gap_in_the_queue()
    {
        await using var first = database.Open();
        await using var transaction = await first.Database.BeginTransactionAsync();
        using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await using (var second = database.Open())
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second.Database.BeginTransactionAsync(impatient.Token));
        }

        await transaction.RollbackAsync();
        await SomebodyWritesAsync();
    }

    [Fact]
    public async Task Nobody_waits_for_longer_than_ten_seconds_and_afterwards_all_is_well()
    {
        await using var slow = database.Open();
        await using (var transaction = await slow.Database.BeginTransactionAsync())
        {
            var since = Stopwatch.GetTimestamp();
            await using var db = database.Open();
            db.Add(new OutgoingMail("someone@example.org", "Never", "", DateTime.UtcNow));

            var problem = await Assert.ThrowsAnyAsync<Exception>(() => db.SaveChangesAsync());

            Assert.True(db.Engine.IsAway(problem), problem.ToString());
            Assert.InRange(Stopwatch.GetElapsedTime(since), TimeSpan.FromSeconds(9), Longest);
        }

        await SomebodyWritesAsync();
    }

    [Fact]
    public async Task When_another_process_holds_the_file_writers_are_told_in_time_and_get_in_once_it_lets_go()
    {
        await using var other = new SqliteConnection(database.ConnectionString);
        await other.OpenAsync();
        await using (var held = other.BeginTransaction())
        {
            var since = Stopwatch.GetTimestamp();
            var problems = await Task.WhenAll(
                Enumerable
                    .Range(0, 3)
                    .Select(_ =>
                        Task.Run(async () =>
                        {
                            await using var db = database.Open();
                            db.Add(new OutgoingMail("someone@example.org", "Never", "", DateTime.UtcNow));
                            var problem = await Assert.ThrowsAnyAsync<Exception>(() => db.SaveChangesAsync());
                            return db.Engine.IsAway(problem);
                        })
                    )
            );

            Assert.DoesNotContain(false, problems);
            Assert.InRange(Stopwatch.GetElapsedTime(since), TimeSpan.FromSeconds(5), Longest);
        }

        await SomebodyWritesAsync();
    }

    private async Task SomebodyWritesAsync()
    {
        await using var next = database.Open();
        next.Add(new OutgoingMail("someone@example.org", "After", "", DateTime.UtcNow));
        Assert.Equal(1, await next.SaveChangesAsync().WaitAsync(TimeSpan.FromSeconds(5)));
    }
}
