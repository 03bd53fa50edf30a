using System.Collections.Concurrent;
using CoProduce.Data;
using CoProduce.Data.Jobs;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Jobs;

/// <summary>How every job stands: those done for all servers from the database, those of this server from memory.</summary>
public sealed class JobBoard(IEnumerable<ScheduledJob> jobs, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, JobState> _here = [];
    private readonly DateTime _since = clock.GetUtcNow().UtcDateTime;

    /// <summary>Returns how often it has failed in a row.</summary>
    public int Note(ScheduledJob job, DateTime began, DateTime ended, string? problem)
    {
        var failures = problem is null ? 0 : (_here.GetValueOrDefault(job.Name)?.Failures ?? 0) + 1;
        _here[job.Name] = new JobState(job, began, ended, problem, failures, null, null);
        return failures;
    }

    public async Task<IReadOnlyList<JobState>> ReadAsync(CoProduceDbContext db)
    {
        var rows = await db.Set<JobRun>().AsNoTracking().ToDictionaryAsync(j => j.Name);
        return
        [
            .. jobs.Select(job => job.IsForEachServer ? Here(job) : JobState.Of(job, rows.GetValueOrDefault(job.Name)))
                .OrderBy(j => j.Job.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>What an operator should look at, a line for each job that is not well.</summary>
    public async Task<IReadOnlyList<string>> UnwellAsync(CoProduceDbContext db)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return
        [
            .. (await ReadAsync(db))
                .Select(s => (s.Job.Name, Why: s.Job.WhyUnwell(s.Failures, s.Began ?? _since, now)))
                .Where(s => s.Why is not null)
                .Select(s => $"{s.Name}: {s.Why}"),
        ];
    }

    private JobState Here(ScheduledJob job) => _here.GetValueOrDefault(job.Name) ?? JobState.Of(job, null);
}
