using System.Data.Common;
using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Audit;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Commands;

/// <summary>What a backup must not bring back: whoever was forgotten since, what was ended since, and whoever was kept out.</summary>
public class RestoredForum(IServiceProvider services, CoProduceDbContext db)
{
    /// <summary>What an operator reads of it.</summary>
    public List<string> Lines { get; } = [];

    public async Task PutRightAsync(string? before)
    {
        await db.Engine.MigrateAsync(db);
        var signedOut = await EndWhatWasOpenAsync();
        var paused = await PauseAgainAsync(before);
        var forgotten = await ForgetAgain.ForgetAsync(services, db);
        await services.GetRequiredService<IPassWorriesOn>().PassOnAsync();
        db.Note(AuditEvent.Restored);
        await db.SaveChangesAsync();
        await db.Engine.LeaveNoTraceAsync(db);
        Lines.AddRange(
            $"Forgotten again, because they had asked for it after the backup was made: {forgotten}",
            $"Signed out, because a sign-in may have been ended since: {signedOut}. "
                + "Every open link and every calendar's address has ended too: people who want their calendar make a new one.",
            paused is { } count
                ? $"Paused again, people and projects: {count}. Ask safeguarding whether each pause still holds."
                : "What was there before cannot be read, so nobody knows who was paused since the backup was made: ask safeguarding "
                    + "before you start the app."
        );
    }

    /// <summary>Somebody may have lost a device or a duty since the backup was made, and what was ended must not open again.</summary>
    private async Task<int> EndWhatWasOpenAsync()
    {
        await db.SecretLinks.ExecuteDeleteAsync();
        await db.CalendarFeeds.ExecuteDeleteAsync();
        return await db.SignInTickets.ExecuteDeleteAsync();
    }

    /// <summary>Whoever or whatever was paused since the backup was made stays paused: it was for somebody's safety. As after any pause,
    /// others have their places. Null when nobody knows.</summary>
    private async Task<int?> PauseAgainAsync(string? before)
    {
        if (await PausedAsync(before) is not var (people, projects))
        {
            return null;
        }

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
        foreach (var person in people)
        {
            await services.GetRequiredService<IWhenSomebodyGoes>().AwayAsync(person.PersonId);
        }

        return people.Count + projects.Count;
    }

    /// <summary>A database that was put aside because it is broken says nothing any more.</summary>
    private async Task<(List<PersonPause> People, List<ProjectPause> Projects)?> PausedAsync(string? before)
    {
        try
        {
            return before is null
                ? ([], [])
                : await db.Engine.OnCopyAsync(db, before, async () =>
                    (await db.PersonPauses.AsNoTracking().ToListAsync(), await db.ProjectPauses.AsNoTracking().ToListAsync())
                );
        }
        catch (DbException)
        {
            return null;
        }
    }
}
