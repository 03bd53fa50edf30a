using CoProduce.Data.Jobs;
using CoProduce.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Jobs;

public sealed class JobTests : IAsyncLifetime
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly JobDatabase _database = new();
    private readonly TimedClock _clock = new();
    private readonly JobDiary _diary = new();
    private readonly List<JobServer> _servers = [];

    public ValueTask InitializeAsync() => _database.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers)
        {
            await server.DisposeAsync();
        }

        await _database.DisposeAsync();
    }

    [Fact]
    public async Task A_job_that_throws_stops_neither_the_next_nor_the_server()
    {
        var server = Server(jobs => jobs.AddJob<ThrowingJob>().AddJob<HourlyJob>());
        await server.StartAsync();
        await _clock.UntilIdleAsync(2);
        for (var minute = 0; minute < 61; minute++)
        {
            _clock.Move(TimeSpan.FromMinutes(1));
            await _clock.UntilIdleAsync(2);
        }

        Assert.Equal(2, _diary.Done);
        Assert.Equal("RuleBrokenException", (await server.RowAsync(ThrowingJob.Name)).Problem);
        Assert.InRange((await server.RowAsync(ThrowingJob.Name)).Failures, 6, 12);
        Assert.Null((await server.RowAsync(HourlyJob.Name)).Problem);
    }

    [Fact]
    public async Task Two_servers_on_one_database_do_each_job_once()
    {
        var both = new[] { Server(), Server() };
        await both[0].LookAsync();
        for (var hour = 1; hour <= 10; hour++)
        {
            _clock.Move(Hour);
            await Task.WhenAll(both.Select(s => Task.Run(s.LookAsync)));
        }

        Assert.Equal(11, _diary.Done);
        Assert.Equal(11, await RowsAsync());
    }

    [Fact]
    public async Task Two_servers_that_start_at_once_on_an_empty_database_both_live_and_do_it_once()
    {
        var both = new[] { Server(), Server() };
        await Task.WhenAll(both.Select(s => Task.Run(s.LookAsync)));

        Assert.Equal(1, _diary.Done);
    }

    [Fact]
    public async Task What_was_missed_while_the_app_was_off_is_caught_up_at_start_and_nothing_is_done_early()
    {
        var before = Server();
        await before.LookAsync();
        await before.StopAsync();
        _clock.Move(Hour * 5);

        var after = Server();
        await after.StartAsync();
        await _clock.UntilIdleAsync(1);
        Assert.Equal(2, _diary.Done);

        await Server().LookAsync();
        Assert.Equal(2, _diary.Done);
    }

    [Fact]
    public async Task A_server_that_died_gives_its_job_up_when_the_lease_ends()
    {
        var server = Server();
        await server.InDatabaseAsync(async db =>
            await db.TakeAsync(await db.JobAsync(HourlyJob.Name, _clock.Now), "died", _clock.Now, JobRunner.Lease)
        );

        _clock.Move(JobRunner.Lease - TimeSpan.FromSeconds(1));
        await server.LookAsync();
        Assert.Equal(0, _diary.Done);

        _diary.Meanwhile = async _ => Assert.Equal(1, (await server.RowAsync(HourlyJob.Name)).Failures);
        _clock.Move(TimeSpan.FromSeconds(1));
        await server.LookAsync();
        Assert.Equal(1, _diary.Done);
        Assert.Equal(0, (await server.RowAsync(HourlyJob.Name)).Failures);
    }

    [Fact]
    public async Task A_lease_is_kept_up_while_the_work_goes_on()
    {
        var (server, other) = (Server(), Server());
        _diary.Meanwhile = async _ =>
        {
            _diary.Meanwhile = _ => Task.CompletedTask;
            for (var quarter = 0; quarter < 12; quarter++)
            {
                _clock.Move(JobRunner.Renewal);
                await _clock.UntilAtWorkAsync();
            }

            await other.LookAsync();
        };
        await server.LookAsync();

        Assert.Equal(1, _diary.Done);
        Assert.Equal(1, await RowsAsync());
    }

    [Fact]
    public async Task What_a_slow_server_did_after_another_took_over_is_not_kept()
    {
        var (slow, other) = (Server(), Server());
        await slow.LookAsync();
        _clock.Move(Hour);
        _diary.Meanwhile = async _ =>
        {
            _diary.Meanwhile = _ => Task.CompletedTask;
            await EndLeaseAsync(slow);
            await other.LookAsync();
        };
        await slow.LookAsync();

        Assert.Equal(3, _diary.Done);
        Assert.Equal(2, await RowsAsync());
        Assert.Null((await slow.RowAsync(HourlyJob.Name)).Problem);
    }

    [Fact]
    public async Task A_server_that_is_told_to_stop_gives_its_job_to_the_next_at_once()
    {
        var server = Server();
        var begun = new TaskCompletionSource();
        _diary.Meanwhile = stop =>
        {
            begun.SetResult();
            return Task.Delay(Timeout.Infinite, stop);
        };
        await server.StartAsync();
        await begun.Task;
        await server.StopAsync();

        _diary.Meanwhile = _ => Task.CompletedTask;
        await Server().LookAsync();
        Assert.Equal(2, _diary.Done);
        Assert.Equal(1, await RowsAsync());
    }

    [Fact]
    public void After_each_failure_it_waits_longer_and_never_longer_than_usual()
    {
        var hourly = ScheduledJob.Of<HourlyJob>();

        Assert.Equal([5, 10, 20, 40], [.. Enumerable.Range(1, 4).Select(n => hourly.WaitAfter(n).TotalSeconds)]);
        Assert.Equal(Hour, hourly.WaitAfter(30));
        Assert.Equal(TimeSpan.FromSeconds(2), (hourly with { Every = TimeSpan.FromSeconds(2) }).WaitAfter(1));
    }

    [Theory]
    [InlineData(2, 179, null)]
    [InlineData(3, 0, "failed 3 times")]
    [InlineData(0, 181, "not run since")]
    public void Three_failures_or_three_periods_without_a_run_are_for_the_operator_to_see(int failures, int minutesAgo, string? why)
    {
        var said = ScheduledJob.Of<HourlyJob>().WhyUnwell(failures, _clock.Now.AddMinutes(-minutesAgo), _clock.Now);

        Assert.True(why is null ? said is null : said!.StartsWith(why, StringComparison.Ordinal), said);
    }

    private JobServer Server(Action<IServiceCollection>? jobs = null)
    {
        var server = new JobServer(_database, _clock, services =>
            (jobs ?? (all => all.AddJob<HourlyJob>()))(services.AddSingleton(_diary))
        );
        _servers.Add(server);
        return server;
    }

    private Task<int> RowsAsync() => _servers[0].InDatabaseAsync(db => db.FormReceipts.CountAsync());

    private Task<int> EndLeaseAsync(JobServer server) =>
        server.InDatabaseAsync(db => db.Set<JobRun>().ExecuteUpdateAsync(set => set.SetProperty(j => j.LeaseEndsAt, _clock.Now)));
}
