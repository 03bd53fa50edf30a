using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Feeds;

/// <summary>Reads the sessions that go into somebody's own calendar.</summary>
public class FeedQuery(CoProduceDbContext db, TimeProvider clock)
{
    private const int Most = 500;
    private static readonly TimeSpan LooksBack = TimeSpan.FromDays(90);

    /// <summary>What they said they come to, or may come to, in the projects they take part in.</summary>
    public Task<List<CalendarRow>> RunAsync(int personId)
    {
        var from = clock.Now() - LooksBack;
        return (
            from c in db.Rsvps.AsNoTracking()
            where c.PersonId == personId && c.Answer != RsvpAnswer.CannotCome
            join s in db.Sessions on c.SessionId equals s.Id
            where s.EndsAt > @from
            join p in db.Projects on s.ProjectId equals p.Id
            where db.Participants.Any(x => x.ProjectId == p.Id && x.PersonId == personId && x.State == ParticipantState.TakingPart)
            orderby s.StartsAt
            select new CalendarRow(
                s.Id,
                s.Version,
                SessionLinks.Session(p.Slug, s.Number),
                s.Title,
                s.StartsAt,
                s.EndsAt,
                s.CancelledAt != null,
                s.Place,
                db.Rsvps.WithPlace().Any(x => x.Id == c.Id)
            )
        )
            .Take(Most)
            .ToListAsync();
    }
}
