using CoProduce.Data;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>Changes the agenda of a session, one change after the other: whoever comes second changes what the first has left, so nobody's
/// change is lost.</summary>
public class AgendaInTurn(CoProduceDbContext db)
{
    public Task<T> ChangeAsync<T>(int sessionId, Func<SessionAgenda, Session, T> change) =>
        db.TogetherAsync(async () =>
        {
            var session = await db.InTurnAsync(sessionId);
            var agenda = await db.SessionAgendas.Include(a => a.Items).SingleOrDefaultAsync(a => a.SessionId == sessionId)
                ?? db.Add(new SessionAgenda(sessionId)).Entity;
            var changed = change(agenda, session);
            await db.SaveChangesAsync();
            return changed;
        });

    public Task ChangeAsync(int sessionId, Action<SessionAgenda, Session> change) => ChangeAsync(sessionId, (agenda, session) =>
        {
            change(agenda, session);
            return agenda.Version;
        });
}
