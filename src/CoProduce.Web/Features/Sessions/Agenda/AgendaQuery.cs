using CoProduce.Data;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>Reads the agenda of a session.</summary>
public class AgendaQuery(CoProduceDbContext db, AgendaRowsQuery items, TimeProvider clock)
{
    public async Task<AgendaFacts?> RunAsync(ProjectPlace here, int number)
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

        var (rows, now) = (await items.RunAsync(found.Id, here.Standing.ParticipantId ?? 0), clock.Now());
        return new AgendaFacts(
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
