using CoProduce.Data;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>Looks twice a second whether anything changed in the sessions that somebody has open, and tells their pages. The database is asked, so it does not matter which copy of the app the change came through.</summary>
public class LiveWatch(IServiceScopeFactory scopes, LiveChannels channels, ILogger<LiveWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var known = new Dictionary<int, string>();
        using var timer = new PeriodicTimer(Pause);
        while (
            await timer
                .WaitForNextTickAsync(stoppingToken)
                .AsTask()
                .ContinueWith(t => t.IsCompletedSuccessfully && t.Result, TaskScheduler.Default)
        )
        {
            try
            {
                known = await LookAsync(known);
            }
            catch (Exception problem) when (problem is System.Data.Common.DbException or InvalidOperationException)
            {
                log.LogError("Looking for changes in sessions did not work: {Problem}", problem.GetType().Name);
            }
        }
    }

    /// <summary>Whoever came since the last look has been told already that there is something to see.</summary>
    private async Task<Dictionary<int, string>> LookAsync(Dictionary<int, string> known)
    {
        if (channels.Heard is not { Count: > 0 } heard)
        {
            return [];
        }

        await using var scope = scopes.CreateAsyncScope();
        var marks = await scope.ServiceProvider.GetRequiredService<LiveMarks>().OfAsync(heard);
        foreach (var (room, mark) in marks.Where(m => known.GetValueOrDefault(m.Key) != m.Value))
        {
            channels.Tell(room);
        }

        return new Dictionary<int, string>(marks);
    }
}
