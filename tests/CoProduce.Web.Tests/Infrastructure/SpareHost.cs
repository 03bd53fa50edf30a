using System.Collections.Concurrent;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

[assembly: AssemblyFixture(typeof(SpareHosts))]

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>A started app that goes from one class of tests to the next, each time with the forum as empty as it was at first. Starting one
/// anew takes longer than most tests.</summary>
internal sealed class SpareHost
{
    private static readonly ConcurrentBag<SpareHost> Waiting = [];
    private static readonly ConcurrentBag<SpareHost> Made = [];
    private SqliteConnection? _asItWas;
    private IHost? _host;

    private SpareHost() => Made.Add(this);

    public string File { get; } = AppFiles.New();

    public MovableClock Clock { get; } = new();

    public static SpareHost Take() => Waiting.TryTake(out var waiting) ? waiting : new();

    /// <summary>It belongs to whoever asked until they dispose of it.</summary>
    public IHost Lend(Func<IHost> start)
    {
        if (_host is null)
        {
            _host = start();
            _asItWas = new("Data Source=:memory:");
            _asItWas.Open();
            using var now = Open();
            now.BackupDatabase(_asItWas);
        }

        return new Lent(_host);
    }

    public void GiveBack()
    {
        if (_host is not null && Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return;
        }

        if (_asItWas is not null)
        {
            using var now = Open();
            _asItWas.BackupDatabase(now);
        }

        AppFiles.DeleteBeside(File);
        Clock.Reset();
        Waiting.Add(this);
    }

    public static async Task EndAsync()
    {
        foreach (var spare in Made)
        {
            if (spare._host is { } host)
            {
                await host.StopAsync();
                host.Dispose();
            }

            spare._asItWas?.Dispose();
            AppFiles.Delete(spare.File);
        }
    }

    private IHostApplicationLifetime Lifetime => _host!.Services.GetRequiredService<IHostApplicationLifetime>();

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>Whoever borrows it does not end it.</summary>
    private sealed class Lent(IHost host) : IHost
    {
        public IServiceProvider Services => host.Services;

        public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

        public void Dispose() { }
    }
}

/// <summary>Ends them all when the run is over.</summary>
public sealed class SpareHosts : IAsyncDisposable
{
    public ValueTask DisposeAsync() => new(SpareHost.EndAsync());
}
