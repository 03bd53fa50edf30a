using System.Net;
using CoProduce.Data;
using CoProduce.Data.Jobs;
using CoProduce.Web.Jobs;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Jobs;

/// <summary>The whole app with all its jobs, its database, and a clock that tests move.</summary>
public sealed class AwayDatabaseTests : IAsyncDisposable
{
    private static readonly TimeSpan LongestPeriod = TimeSpan.FromHours(1);

    private readonly TimedClock _clock = new();
    private readonly AwayDatabase _database = new();
    private readonly CoProduceApp _app;

    public AwayDatabaseTests() =>
        _app = new CoProduceApp(services =>
        {
            services.AddSingleton<TimeProvider>(_clock);
            services.ConfigureDbContext<CoProduceDbContext>(options => options.AddInterceptors(_database));
        })
        {
            DoesItsJobs = true,
        };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_database_is_away_for_two_minutes_while_every_job_is_due_and_all_goes_on_by_itself()
    {
        var visitor = _app.Visitor();
        await SettledAsync();
        Assert.StartsWith("ready", await visitor.Client.GetStringAsync("/health/ready"), StringComparison.Ordinal);

        _database.IsAway = true;
        _clock.Move(LongestPeriod);
        for (var second = 0; second <= 120; second += 10)
        {
            await SettledAsync();
            Assert.Equal("alive", await visitor.Client.GetStringAsync("/health/live"));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.Client.GetAsync("/health/ready")).StatusCode);
            _clock.Move(TimeSpan.FromSeconds(10));
        }

        await SettledAsync();
        _database.IsAway = false;
        var back = _clock.Now;
        _clock.Move(TimeSpan.FromMinutes(1));
        await SettledAsync();

        var rows = await _app.InDatabaseAsync(db => db.Set<JobRun>().AsNoTracking().ToListAsync());
        Assert.Equal(Shared, rows.Count);
        Assert.All(rows, row => Assert.True(row.EndedAt >= back && row.Problem is null, $"{row.Name}: {row.EndedAt:T} {row.Problem}"));
        Assert.StartsWith("ready", await visitor.Client.GetStringAsync("/health/ready"), StringComparison.Ordinal);
        await visitor.OpenAsync("/projects");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Fact]
    public async Task A_page_that_needs_the_database_says_kindly_that_it_is_away_and_when_to_come_back()
    {
        var browser = await _app.SignedInAsync(await _app.PersonAsync("Gosia W"));
        _database.IsAway = true;

        var answer = await browser.Client.GetAsync("/my-words?show=all");
        await browser.OpenAsync("/my-words?show=all");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(30), answer.Headers.RetryAfter?.Delta);
        Assert.Contains("You did nothing wrong", browser.Text, StringComparison.Ordinal);
        Assert.NotNull(browser.Page.QuerySelector("main a[href='/my-words?show=all']"));
        Assert.DoesNotContain("Gosia", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_sent_meanwhile_is_given_back_and_can_be_sent_again_from_there()
    {
        const string Words = "The side door sticks, and the bell is too high for a wheelchair.";
        var project = await _app.ProjectAsync();
        var browser = await _app.SignedInAsync(await _app.MemberAsync(project));
        await browser.OpenAsync($"{project.Url}/stages/understand/speak");
        _database.IsAway = true;
        await browser.SubmitAsync("speak", ("Kind", "Idea"), ("Text", Words), ("ShownAs", "GroupOnly"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, browser.Status);
        Assert.Contains(browser.Page.QuerySelectorAll("textarea"), area => area.TextContent == Words);

        _database.IsAway = false;
        await browser.SubmitAsync("again");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal(1, await _app.InDatabaseAsync(db => db.Contributions.CountAsync(c => c.Text == Words)));
    }

    [Fact]
    public async Task A_password_is_never_given_back()
    {
        var visitor = _app.Visitor();
        await visitor.OpenAsync("/account/sign-in");
        _database.IsAway = true;
        await visitor.SubmitAsync("sign-in", ("Email", "someone@example.org"), ("Password", "a long secret that nobody may read"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, visitor.Status);
        Assert.Null(visitor.Page.GetElementById("again"));
        Assert.DoesNotContain("a long secret", visitor.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_came_from_somebody_elses_page_are_not_shown_as_if_they_were_ours()
    {
        const string Words = "Ring this number now and read out your card.";
        var browser = await _app.SignedInAsync(await _app.PersonAsync());
        _database.IsAway = true;
        async Task<string> SendAsync(string from)
        {
            using var form = new FormUrlEncodedContent([new("Text", Words)]);
            using var message = new HttpRequestMessage(HttpMethod.Post, "/my-words") { Content = form };
            message.Headers.Add("Sec-Fetch-Site", from);
            return await (await browser.Client.SendAsync(message)).Content.ReadAsStringAsync();
        }

        Assert.Contains(Words, await SendAsync("same-origin"), StringComparison.Ordinal);
        Assert.DoesNotContain(Words, await SendAsync("cross-site"), StringComparison.Ordinal);
    }

    private int Shared => _app.Services.GetServices<ScheduledJob>().Count(j => !j.IsForEachServer);

    /// <summary>Every job waits for the clock again.</summary>
    private Task SettledAsync() => _clock.UntilIdleAsync(_app.Services.GetServices<ScheduledJob>().Count());
}
