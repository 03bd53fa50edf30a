using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Planning;

/// <summary>Looks at a session that is to come for what makes it hard to come.</summary>
public class SecondLooks(CoProduceDbContext db, TimeProvider clock)
{
    private const int Most = 100;

    /// <summary>How far back the sessions of a project show at which times of the day it meets.</summary>
    private static readonly TimeSpan LooksBack = TimeSpan.FromDays(90);

    public async Task<IReadOnlyList<string>> AtAsync(int sessionId)
    {
        var (now, from) = (clock.Now(), clock.Now() - LooksBack);
        var found = await db
            .Sessions.AsNoTracking()
            .Where(s => s.Id == sessionId && s.CancelledAt == null && s.EndsAt > now)
            .Select(s => new
            {
                s.ProjectId,
                s.StartsAt,
                s.TimeSetAt,
                RunsAnother = s.RunByParticipantId != null
                    && db.Sessions.Any(o =>
                        o.Id != s.Id
                        && o.CancelledAt == null
                        && o.StartsAt < s.EndsAt
                        && o.EndsAt > s.StartsAt
                        && db.Participants.Any(p =>
                            p.Id == o.RunByParticipantId
                            && db.Participants.Any(mine => mine.Id == s.RunByParticipantId && mine.PersonId == p.PersonId)
                        )
                    ),
            })
            .SingleOrDefaultAsync();
        if (found is null)
        {
            return [];
        }

        var papers = await db.SessionPapers.Where(p => p.SessionId == sessionId).Select(p => p.AddedAt).ToListAsync();
        var starts = await db
            .Sessions.Where(s => s.ProjectId == found.ProjectId && s.CancelledAt == null && s.StartsAt > from)
            .OrderByDescending(s => s.StartsAt)
            .Take(Most)
            .Select(s => s.StartsAt)
            .ToListAsync();
        var (on, calendar) = (found.StartsAt.ForumDay(), await db.CalendarAsync());
        string?[] looks =
        [
            SecondLook.AtClash(found.RunsAnother),
            SecondLook.AtShortNotice(on, found.TimeSetAt.ForumDay(), calendar),
            SecondLook.AtLatePapers(on, papers.Select(at => at.ForumDay()), calendar),
            SecondLook.AtOnePartOfDay([.. starts.Select(at => TimeOnly.FromDateTime(at.Local()))]),
        ];
        return [.. looks.OfType<string>()];
    }
}
