using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Jobs;

/// <summary>How servers that share a database take a job in hand, keep it, and give it back. Each is one statement.</summary>
public static class JobRows
{
    public static async Task<JobRun> JobAsync(this CoProduceDbContext db, string name, DateTime now)
    {
        var rows = db.Set<JobRun>().AsNoTracking().Where(j => j.Name == name);
        if (await rows.SingleOrDefaultAsync() is { } row)
        {
            return row;
        }

        db.Add(new JobRun(name, now));
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Another server was first, and its row counts. If it was something else, the row is still missing below.
        }

        db.ChangeTracker.Clear();
        return await rows.SingleAsync();
    }

    /// <summary>Null when another server was quicker. A lease that was left behind means that the run before died.</summary>
    public static async Task<JobClaim?> TakeAsync(this CoProduceDbContext db, JobRun seen, string server, DateTime now, TimeSpan lease)
    {
        var until = now + lease;
        var taken = await db.Set<JobRun>()
            .Where(j => j.Name == seen.Name && j.Claim == seen.Claim && j.DueAt <= now && (j.LeaseEndsAt == null || j.LeaseEndsAt <= now))
            .ExecuteUpdateAsync(set =>
                set.SetProperty(j => j.Claim, j => j.Claim + 1)
                    .SetProperty(j => j.Failures, j => j.LeaseEndsAt == null ? j.Failures : j.Failures + 1)
                    .SetProperty(j => j.LeaseEndsAt, until)
                    .SetProperty(j => j.BeganAt, now)
                    .SetProperty(j => j.Server, server)
            );
        return taken == 1 ? new JobClaim(seen.Name, seen.Claim + 1) : null;
    }

    public static async Task<bool> RenewAsync(this CoProduceDbContext db, JobClaim claim, DateTime until) =>
        await claim.Row(db).ExecuteUpdateAsync(set => set.SetProperty(j => j.LeaseEndsAt, until)) == 1;

    public static Task<int> WentWellAsync(this CoProduceDbContext db, JobClaim claim, DateTime now, DateTime due) =>
        claim
            .Row(db)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(j => j.EndedAt, now)
                    .SetProperty(j => j.Problem, (string?)null)
                    .SetProperty(j => j.Failures, 0)
                    .SetProperty(j => j.DueAt, due)
                    .SetProperty(j => j.LeaseEndsAt, (DateTime?)null)
            );

    public static Task<int> FailedAsync(this CoProduceDbContext db, JobClaim claim, string problem, DateTime now, DateTime due) =>
        claim
            .Row(db)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(j => j.EndedAt, now)
                    .SetProperty(j => j.Problem, problem)
                    .SetProperty(j => j.Failures, j => j.Failures + 1)
                    .SetProperty(j => j.DueAt, due)
                    .SetProperty(j => j.LeaseEndsAt, (DateTime?)null)
            );

    /// <summary>The server was told to stop. The job stays due, and any other may go on with it at once.</summary>
    public static Task<int> GiveBackAsync(this CoProduceDbContext db, JobClaim claim) =>
        claim.Row(db).ExecuteUpdateAsync(set => set.SetProperty(j => j.LeaseEndsAt, (DateTime?)null));
}
