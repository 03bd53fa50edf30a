using CoProduce.Data;
using CoProduce.Data.Jobs;
using CoProduce.Data.Saving;

namespace CoProduce.Web.Jobs;

/// <summary>Does one job if it is due and no other server has it in hand, and writes down how it went.</summary>
public sealed class JobRunner(IServiceScopeFactory scopes, JobBoard board, TimeProvider clock, ILogger<JobRunner> log)
{
    /// <summary>How long a job stays with a server that has died.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>How often a server says that it still works on it.</summary>
    public static readonly TimeSpan Renewal = Lease / 4;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>How long to wait before looking again.</summary>
    public Task<TimeSpan> RunIfDueAsync(ScheduledJob job, CancellationToken stop) =>
        job.IsForEachServer ? RunHereAsync(job, stop) : RunForAllAsync(job, stop);

    private async Task<TimeSpan> RunHereAsync(ScheduledJob job, CancellationToken stop)
    {
        var began = Now;
        var problem = await TryAsync(job, stop);
        var failures = board.Note(job, began, Now, problem);
        return problem is null ? job.Every : job.WaitAfter(failures);
    }

    private async Task<TimeSpan> RunForAllAsync(ScheduledJob job, CancellationToken stop)
    {
        var row = await InDatabaseAsync(db => db.JobAsync(job.Name, Now));
        if (row.NotBefore > Now)
        {
            return row.NotBefore - Now;
        }

        if (await InDatabaseAsync(db => db.TakeAsync(row, Environment.MachineName, Now, Lease)) is not { } claim)
        {
            return Soon;
        }

        var (began, problem) = (Now, await DoAsync(job, claim, stop));
        if (stop.IsCancellationRequested)
        {
            await InDatabaseAsync(db => db.GiveBackAsync(claim));
            return Soon;
        }

        var wait = problem is null ? Later(began + job.Every - Now) : job.WaitAfter(row.Failures + 1);
        await InDatabaseAsync(db =>
            problem is null ? db.WentWellAsync(claim, Now, Now + wait) : db.FailedAsync(claim, problem, Now, Now + wait)
        );
        return wait;
    }

    private static TimeSpan Later(TimeSpan wait) => wait > Soon ? wait : Soon;

    /// <summary>Does the job while its lease is kept up. When another server has taken over, the job is told to stop.</summary>
    private async Task<string?> DoAsync(ScheduledJob job, JobClaim claim, CancellationToken stop)
    {
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var keeping = KeepAsync(claim, lost);
        string? problem = null;
        await claim.HoldAsync(async () => problem = await TryAsync(job, lost.Token));
        await lost.CancelAsync();
        await keeping;
        return problem;
    }

    private async Task KeepAsync(JobClaim claim, CancellationTokenSource lost)
    {
        while (!lost.IsCancellationRequested)
        {
            await Task.Delay(Renewal, clock, lost.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                if (!lost.IsCancellationRequested && !await InDatabaseAsync(db => db.RenewAsync(claim, Now + Lease)))
                {
                    await lost.CancelAsync();
                }
            }
            catch (Exception problem)
            {
                log.LogWarning("A lease could not be renewed: {Job}: {Problem}", claim.Job, problem.GetType().Name);
            }
        }
    }

    /// <summary>Whatever a job throws stays here: the kind of it, or null when all went well.</summary>
    private async Task<string?> TryAsync(ScheduledJob job, CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await job.RunAsync(scope.ServiceProvider, stop);
            return null;
        }
        catch (Exception problem)
        {
            if (!stop.IsCancellationRequested)
            {
                var why = problem is OperatorException ? problem.Message : problem.GetType().Name;
                log.LogError("A job failed and will be tried again: {Job}: {Problem}", job.Name, why);
            }

            return problem.GetType().Name;
        }
    }

    private async Task<T> InDatabaseAsync<T>(Func<CoProduceDbContext, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<CoProduceDbContext>());
    }
}
