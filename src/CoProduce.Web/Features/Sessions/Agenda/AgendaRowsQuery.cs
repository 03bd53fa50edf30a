using CoProduce.Data;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>Reads the items of an agenda, in their order.</summary>
public class AgendaRowsQuery(CoProduceDbContext db)
{
    public Task<List<AgendaRow>> RunAsync(int sessionId, int me) =>
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
                (Hat?)seat.Person.UsualHat,
                item.ShownAs,
                item.ParticipantId == me
            )
        ).ToListAsync();
}
