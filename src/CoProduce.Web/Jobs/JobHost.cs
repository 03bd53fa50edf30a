namespace CoProduce.Web.Jobs;

/// <summary>Does every job when it is due, each on its own, for as long as the app runs. It stops for nothing but being told to.</summary>
public sealed class JobHost(IEnumerable<ScheduledJob> jobs, JobRunner runner, TimeProvider clock, ILogger<JobHost> log) : BackgroundService
{
    /// <summary>How soon it looks again at a job that another server has in hand, or a database that was away.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(jobs.Select(job => Task.Run(() => KeepDoingAsync(job, stoppingToken), CancellationToken.None)));

    private async Task KeepDoingAsync(ScheduledJob job, CancellationToken stop)
    {
        var misses = 0;
        while (!stop.IsCancellationRequested)
        {
            TimeSpan wait;
            try
            {
                wait = await runner.RunIfDueAsync(job, stop);
                misses = 0;
            }
            catch (Exception problem)
            {
                wait = job.WaitAfter(++misses);
                log.LogError("Could not look whether a job is due: {Job}: {Problem}", job.Name, problem.GetType().Name);
            }

            await Task.Delay(wait < Longest ? wait : Longest, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
