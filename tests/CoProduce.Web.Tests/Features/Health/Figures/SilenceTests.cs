using CoProduce.Domain.Health;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Health.Figures;
using CoProduce.Web.Tests.Features.Accounts;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Health.Figures;

public class SilenceTests : IAsyncDisposable
{
    private readonly CoProduceApp app = new();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return app.DisposeAsync();
    }

    /// <summary>How many people were told.</summary>
    private async Task<int> RunAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var before = await app.InDatabaseAsync(db => db.Notices.CountAsync());
        await scope.ServiceProvider.GetRequiredService<SilenceJob>().RunAsync(CancellationToken.None);
        return await app.InDatabaseAsync(db => db.Notices.CountAsync()) - before;
    }

    private async Task<(TestProject Project, string Sponsor)> SilentAsync(int days)
    {
        var (project, sponsor) = (await app.ProjectAsync(), $"{Guid.NewGuid():N}@example.org");
        var lead = await app.PersonAsync("Dawn P");
        await app.JoinAsync(project, lead, coLead: true);
        await app.InDatabaseAsync(db =>
            db.Projects.Where(p => p.Id == project.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.SponsorEmail, sponsor))
        );
        var last = await app.InDatabaseAsync(db =>
            db.Projects.Where(p => p.Id == project.Id).SelectMany(p => p.Stages).SelectMany(s => s.News).MaxAsync(n => n.At)
        );
        app.Clock.Move(last.AddDays(days) - app.Clock.Now);
        return (project, sponsor);
    }

    [Fact]
    public async Task After_six_weeks_without_news_the_sponsor_is_told_once()
    {
        var (_, sponsor) = await SilentAsync(43);

        Assert.Equal(1, await RunAsync());
        Assert.Equal(0, await RunAsync());

        var letter = Assert.Single(await app.LettersToAsync(sponsor));
        Assert.Contains("no news for 42 days", letter.Body, StringComparison.Ordinal);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Notices.CountAsync(n => n.Text.Contains("no news"))));
    }

    [Fact]
    public async Task The_second_silence_of_a_project_cannot_be_told_by_two_servers()
    {
        var (project, _) = await SilentAsync(43);
        await RunAsync();
        await app.InDatabaseAsync(async one =>
        {
            var first = await one.SilencesTold.SingleAsync(s => s.ProjectId == project.Id);
            first.Tell(app.Clock.Now.AddDays(50), app.Clock.Now.AddDays(93));
            await app.InDatabaseAsync(async other =>
            {
                var second = await other.SilencesTold.SingleAsync(s => s.ProjectId == project.Id);
                second.Tell(app.Clock.Now.AddDays(50), app.Clock.Now.AddDays(93));
                return await other.SaveChangesAsync();
            });
            return await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => one.SaveChangesAsync());
        });
    }

    [Fact]
    public async Task A_shorter_silence_and_an_announced_quiet_time_tell_nobody()
    {
        var (project, sponsor) = await SilentAsync(20);
        var today = DateOnly.FromDateTime(app.Clock.Now);
        await app.InDatabaseAsync(db =>
        {
            db.Add(new QuietPeriod(project.Id, today.AddDays(14), today.AddDays(24), "Everyone is away.", [], app.Clock.Now));
            return db.SaveChangesAsync();
        });
        app.Clock.Move(TimeSpan.FromDays(21));
        Assert.Equal(0, await RunAsync());
        app.Clock.Move(TimeSpan.FromDays(10));

        Assert.Equal(0, await RunAsync());
        Assert.Empty(await app.LettersToAsync(sponsor));
    }

    [Fact]
    public async Task Somebody_who_says_until_when_they_take_part_can_change_it()
    {
        var (project, person) = (await app.ProjectAsync(), await app.PersonAsync());
        await app.JoinAsync(project, person);
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync($"{project.Url}/staying");
        await browser.SubmitAsync("staying", ("Form.Until", "Ideas"));
        Assert.Equal(StageKey.Ideas, await app.InDatabaseAsync(db => db.PlannedLeaves.Select(l => l.Until).SingleAsync()));

        await browser.OpenAsync($"{project.Url}/staying");
        await browser.SubmitAsync("staying", ("Form.Until", "Review"));
        Assert.Equal(0, await app.InDatabaseAsync(db => db.PlannedLeaves.CountAsync()));
    }
}
