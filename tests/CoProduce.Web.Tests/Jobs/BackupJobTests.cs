using CoProduce.Domain.People;
using CoProduce.Web.Features.Site.Jobs;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Jobs;

public sealed class BackupJobTests : IAsyncDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"coproduce-copies-{Guid.NewGuid():N}");
    private readonly CoProduceApp _app;

    public BackupJobTests() => _app = new(services => services.AddSingleton(new BackupShelf(_folder, keep: 3)));

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_copy_is_made_each_day_and_only_so_many_are_kept()
    {
        for (var hour = 0; hour < 5 * 24; hour += 12)
        {
            await RunAsync();
            _app.Clock.Move(TimeSpan.FromHours(12));
        }

        Assert.Equal(
            ["coproduce-2026-06-11.db", "coproduce-2026-06-12.db", "coproduce-2026-06-13.db"],
            Directory.GetFiles(_folder).Select(Path.GetFileName).Order()
        );
    }

    [Fact]
    public async Task An_administrator_sees_how_old_the_copies_are_and_a_stale_one_is_said_to_whoever_watches_the_server()
    {
        await RunAsync();
        var browser = await _app.SignedInAsync(await _app.PersonAsync(duties: ForumDuties.Administrator));
        await browser.OpenAsync("/forum/by-itself");
        Assert.Contains("9 June, today: ", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("backup:", await ReadyAsync(), StringComparison.Ordinal);

        _app.Clock.Move(TimeSpan.FromDays(3));

        Assert.Contains("backup: no copy since 2026-06-09", await ReadyAsync(), StringComparison.Ordinal);
    }

    private Task<string> ReadyAsync() => _app.Visitor().Client.GetStringAsync("/health/ready");

    private async Task RunAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<BackupJob>(scope.ServiceProvider).RunAsync(TestContext.Current.CancellationToken);
    }
}
