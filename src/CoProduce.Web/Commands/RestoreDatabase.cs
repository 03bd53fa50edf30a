using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Audit;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Commands;

/// <summary>Puts a backup back in the place of the embedded database. What was there is kept beside it.</summary>
public class RestoreDatabase(string file)
{
    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        var (why, aside) = File.Exists(file)
            ? await db.Engine.RestoreAsync(db, file)
            : ($"There is no file {file}. Nothing was changed.", null);
        if (why is not null)
        {
            await Console.Error.WriteLineAsync(why);
            return 1;
        }

        await db.Engine.MigrateAsync(db);
        var paused = await PauseAgainAsync(db, aside);
        var forgotten = await ForgetAgain.ForgetAsync(scope.ServiceProvider, db);
        var signedOut = await EndWhatWasOpenAsync(db);
        db.Note(AuditEvent.Restored);
        await db.SaveChangesAsync();
        await db.Engine.LeaveNoTraceAsync(db);
        await services.GetRequiredService<AuditPosition>().KeepAsync(db);
        Console.WriteLine($"Forgotten again, because they had asked for it after the backup was made: {forgotten}");
        Console.WriteLine($"Signed out, because a sign-in may have been ended since: {signedOut}. Every open link has ended too.");
        Console.WriteLine($"Paused again, people and projects: {paused}. Ask safeguarding whether each pause still holds.");
        Console.WriteLine($"The backup is back in place. What was there before is kept as {Path.GetFileName(aside)}. Start the app now.");
        return 0;
    }

    /// <summary>Somebody may have lost a device or a duty since the backup was made, and what was ended must not open again.</summary>
    private static async Task<int> EndWhatWasOpenAsync(CoProduceDbContext db)
    {
        await db.SecretLinks.ExecuteDeleteAsync();
        return await db.SignInTickets.ExecuteDeleteAsync();
    }

    /// <summary>Whoever or whatever was paused since the backup was made stays paused: it was for somebody's safety.</summary>
    private static async Task<int> PauseAgainAsync(CoProduceDbContext db, string? aside)
    {
        var (people, projects) = await PausedAsync(db, aside);
        var known = await db.People.Select(p => p.Id).ToHashSetAsync();
        var (still, stillThere) = (await db.PersonPauses.ToListAsync(), await db.ProjectPauses.ToListAsync());
        var there = await db.Projects.Select(p => p.Id).ToHashSetAsync();
        people.RemoveAll(p => still.Exists(s => s.PersonId == p.PersonId) || !known.Contains(p.PersonId) || !known.Contains(p.ByPersonId));
        projects.RemoveAll(p =>
            stillThere.Exists(s => s.ProjectId == p.ProjectId) || !there.Contains(p.ProjectId) || !known.Contains(p.ByPersonId)
        );
        db.AddRange(people);
        db.AddRange(projects);
        await db.SaveChangesAsync();
        return people.Count + projects.Count;
    }

    /// <summary>A database that was put aside because it is broken says nothing any more.</summary>
    private static async Task<(List<PersonPause> People, List<ProjectPause> Projects)> PausedAsync(CoProduceDbContext db, string? aside)
    {
        try
        {
            return File.Exists(aside)
                ? await db.Engine.OnCopyAsync(db, aside, async () =>
                    (await db.PersonPauses.AsNoTracking().ToListAsync(), await db.ProjectPauses.AsNoTracking().ToListAsync())
                )
                : ([], []);
        }
        catch (System.Data.Common.DbException)
        {
            return ([], []);
        }
    }
}
