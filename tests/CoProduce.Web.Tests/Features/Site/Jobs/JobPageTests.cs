using System.Net;
using CoProduce.Data.Jobs;
using CoProduce.Domain.People;
using CoProduce.Web.Jobs;
using CoProduce.Web.Tests.Infrastructure;
using CoProduce.Web.Tests.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Site.Jobs;

public sealed class JobPageTests : IAsyncDisposable
{
    private readonly CoProduceApp _app = new(services =>
    {
        services.Remove(services.Single(s => s.ImplementationType == typeof(JobHost)));
        services.AddSingleton<JobDiary>().AddJob<HourlyJob>();
    });

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task An_administrator_finds_from_their_account_what_the_app_does_and_how_it_went()
    {
        var browser = await AdministratorAsync();
        await RunAsync();
        await browser.OpenAsync("/account");
        await browser.OpenAsync(browser.Page.QuerySelector("a[href='/forum/by-itself']")!.GetAttribute("href")!);

        Assert.Contains("Leaves a row every hour", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Went well", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Tells open live pages that something changed more than once a second", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_failed_is_said_with_how_often_and_never_in_the_words_of_the_problem()
    {
        var browser = await AdministratorAsync();
        _app.Services.GetRequiredService<JobDiary>().Meanwhile = _ => throw new InvalidOperationException("Gosia W wrote this");
        await RunAsync();
        _app.Clock.Move(TimeSpan.FromMinutes(1));
        await RunAsync();
        await browser.OpenAsync("/forum/by-itself");

        Assert.Contains("Failed 2 times (InvalidOperationException). It is tried again by itself", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gosia W wrote", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_that_has_not_run_yet_says_so()
    {
        var browser = await AdministratorAsync();
        await browser.OpenAsync("/forum/by-itself");

        Assert.Contains("Leaves a row every hour Not yet Now", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_who_are_no_administrators_are_not_told_that_the_page_exists()
    {
        var staff = await _app.SignedInAsync(await _app.StaffAsync());
        await staff.OpenAsync("/forum/by-itself");

        Assert.Equal(HttpStatusCode.NotFound, staff.Status);
    }

    [Fact]
    public async Task A_job_that_failed_three_times_makes_the_app_degraded_but_ready_until_it_goes_well_again()
    {
        var diary = _app.Services.GetRequiredService<JobDiary>();
        diary.Meanwhile = _ => throw new InvalidOperationException("no");
        for (var run = 0; run < 3; run++)
        {
            await RunAsync();
            _app.Clock.Move(TimeSpan.FromMinutes(1));
        }

        Assert.StartsWith("degraded\nLeaves a row: failed 3 times", await ReadyAsync(), StringComparison.Ordinal);

        diary.Meanwhile = _ => Task.CompletedTask;
        await RunAsync();
        Assert.StartsWith("ready", await ReadyAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_that_has_not_run_for_three_periods_makes_the_app_degraded()
    {
        await RunAsync();
        await _app.InDatabaseAsync(db =>
            db.Set<JobRun>().ExecuteUpdateAsync(set => set.SetProperty(j => j.BeganAt, _app.Clock.Now.AddHours(-4)))
        );

        Assert.StartsWith("degraded\nLeaves a row: not run since", await ReadyAsync(), StringComparison.Ordinal);
    }

    private async Task<string> ReadyAsync()
    {
        var answer = await _app.Visitor().Client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<Browser> AdministratorAsync() =>
        await _app.SignedInAsync(await _app.PersonAsync("Pat A", duties: ForumDuties.Administrator));

    private Task<TimeSpan> RunAsync() =>
        _app.Services.GetRequiredService<JobRunner>().RunIfDueAsync(ScheduledJob.Of<HourlyJob>(), CancellationToken.None);
}
