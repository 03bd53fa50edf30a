using CoProduce.Data;
using CoProduce.Data.Jobs;
using CoProduce.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoProduce.Web.Tests.Jobs;

/// <summary>One server with jobs and no pages. Several can share a database.</summary>
public sealed class JobServer : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public JobServer(JobDatabase database, TimeProvider clock, Action<IServiceCollection> jobs)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton(clock).AddDbContext<CoProduceDbContext>(database.Use).AddJobHost();
        jobs(services);
        _services = services.BuildServiceProvider();
    }

    private IHostedService Host => _services.GetRequiredService<IHostedService>();

    public Task StartAsync() => Host.StartAsync(CancellationToken.None);

    public Task StopAsync() => Host.StopAsync(CancellationToken.None);

    /// <summary>What the host does when it looks at each job once.</summary>
    public async Task LookAsync()
    {
        foreach (var job in _services.GetServices<ScheduledJob>())
        {
            await _services.GetRequiredService<JobRunner>().RunIfDueAsync(job, CancellationToken.None);
        }
    }

    public async Task<T> InDatabaseAsync<T>(Func<CoProduceDbContext, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<CoProduceDbContext>());
    }

    public Task<JobRun> RowAsync(string name) => InDatabaseAsync(db => db.Set<JobRun>().AsNoTracking().SingleAsync(j => j.Name == name));

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _services.DisposeAsync();
    }
}
