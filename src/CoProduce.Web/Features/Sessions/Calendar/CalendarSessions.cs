using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Calendar;

/// <summary>The sessions that this person may find in a calendar, and their rows.</summary>
public class CalendarSessions(CoProduceDbContext db, Viewer viewer, TimeProvider clock)
{
    /// <summary>Somebody may still hold a cancelled session's date in their head. It stays in their list, so that nobody travels for
    /// nothing.</summary>
    private static readonly TimeSpan CancelledStays = TimeSpan.FromDays(14);

    public int? Me => viewer.WaitsForCarer ? null : viewer.PersonId;

    public IQueryable<Session> Published =>
        db.Sessions.AsNoTracking().Where(s => db.Projects.Any(p => p.Id == s.ProjectId && p.State == ProjectState.Published));

    public IQueryable<Session> Shown(List<int> mine)
    {
        var (now, soon) = (clock.Now(), clock.Now() + CancelledStays);
        return Published.Where(s => s.CancelledAt == null || (s.EndsAt > now && s.StartsAt < soon && mine.Contains(s.ProjectId)));
    }

    /// <summary>The projects that this person takes part in.</summary>
    public async Task<List<int>> MineAsync()
    {
        var me = Me;
        return me is null
            ? []
            : await db
                .Participants.Where(p => p.PersonId == me && p.State == ParticipantState.TakingPart)
                .Select(p => p.ProjectId)
                .ToListAsync();
    }

    public async Task<List<CalendarSessionRow>> RowsAsync(IQueryable<Session> sessions, List<int> mine)
    {
        var me = Me ?? 0;
        var found = await sessions
            .Select(s => new
            {
                s.ProjectId,
                Project = db.Projects.Where(p => p.Id == s.ProjectId).Select(p => new { p.Slug, p.Name }).First(),
                Session = new
                {
                    s.Id,
                    s.Number,
                    s.Title,
                    s.Form,
                    s.StartsAt,
                    s.EndsAt,
                    s.CancelledAt,
                },
                Mine = db.Rsvps.FirstOrDefault(c => c.SessionId == s.Id && c.PersonId == me),
            })
            .ToListAsync();
        return
        [
            .. found.Select(f => new CalendarSessionRow(
                f.Session.Id,
                f.Session.Number,
                f.Project.Slug,
                f.Project.Name,
                f.Session.Title,
                f.Session.Form,
                f.Session.StartsAt,
                f.Session.EndsAt
            )
            {
                IsCancelled = f.Session.CancelledAt is not null,
                IsMine = mine.Contains(f.ProjectId),
                MyAnswer = f.Mine?.Answer,
                Waits = f.Mine?.Waits ?? false,
            }),
        ];
    }
}
