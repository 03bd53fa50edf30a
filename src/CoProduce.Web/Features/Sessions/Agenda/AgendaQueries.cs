using CoProduce.Data;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>Reads the agenda of a session.</summary>
public class AgendaQueries(CoProduceDbContext db, TimeProvider clock)
{
    public async Task<AgendaPage?> OneAsync(ProjectPlace here, int number)
    {
        var found = await db
            .Sessions.AsNoTracking()
            .Where(s => s.ProjectId == here.Id && s.Number == number)
            .Select(s => new
            {
                s.Id,
                s.Title,
                s.StartsAt,
                s.EndsAt,
                s.CancelledAt,
                IsSet = db.SessionAgendas.Any(a => a.SessionId == s.Id && a.SetAt != null),
            })
            .SingleOrDefaultAsync();
        if (found is null)
        {
            return null;
        }

        var (rows, now) = (await RowsAsync(found.Id, here.Standing.ParticipantId ?? 0), clock.Now());
        return new AgendaPage(
            here,
            number,
            found.Id,
            found.Title,
            found.StartsAt,
            found.EndsAt,
            found.IsSet,
            Timed(rows, found.StartsAt),
            [.. rows.Where(r => r.LeftOutBecause is not null)]
        )
        {
            WhyNoSuggestion = SessionAgenda.WhyNoSuggestion(found.IsSet, found.StartsAt, found.CancelledAt, now)
                ?? here.Standing.WhyNotSpeak(),
            WhyNoChange = SessionAgenda.WhyNoChange(found.IsSet, found.EndsAt, found.CancelledAt, now),
            WhyNotReopen = SessionAgenda.WhyNotReopen(found.IsSet, found.StartsAt, found.CancelledAt, now),
        };
    }

    /// <summary>Where a session has got to. The times of its items are left to the clock in the room.</summary>
    public async Task<WhereWeAre> WhereAsync(int sessionId, bool isSet, int? atItemId, DateTime? atSince, int me) =>
        new([.. (await RowsAsync(sessionId, me)).Where(r => r.LeftOutBecause is null)], isSet, atItemId, atSince, clock.Now());

    private Task<List<AgendaRow>> RowsAsync(int sessionId, int me) =>
        (
            from item in db.AgendaItems.AsNoTracking()
            join agenda in db.SessionAgendas on item.AgendaId equals agenda.Id
            join participant in db.Participants on item.ParticipantId equals (int?)participant.Id into raisedBy
            from seat in raisedBy.DefaultIfEmpty()
            where agenda.SessionId == sessionId
            orderby item.Place, item.Id
            select new AgendaRow(
                item.Id,
                item.What,
                item.Minutes,
                item.LeftOutBecause,
                seat.Person.DisplayName,
                (Hat?)seat.Hat,
                item.ShownAs,
                item.ParticipantId == me
            )
        ).ToListAsync();

    private static List<AgendaRow> Timed(List<AgendaRow> rows, DateTime startsAt)
    {
        DateTime? next = startsAt;
        List<AgendaRow> timed = [];
        foreach (var row in rows.Where(r => r.LeftOutBecause is null))
        {
            timed.Add(row with { StartsAt = next });
            next = row.Minutes is { } minutes ? next?.AddMinutes(minutes) : null;
        }

        return timed;
    }
}
