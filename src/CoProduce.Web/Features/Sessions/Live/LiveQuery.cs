using CoProduce.Data;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Sessions.Agenda;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>Reads the live page of a session: what it is about, who is there, and where it has got to.</summary>
public class LiveQuery(CoProduceDbContext db, LiveRoomQuery inTheRoom, WhereWeAreQuery whereWeAre, TimeProvider clock)
{
    public async Task<LiveFacts?> RunAsync(ProjectPlace here, int number)
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
                IAmHere = db.Attendances.Any(a => a.SessionId == s.Id && a.ParticipantId == here.Standing.ParticipantId),
                Code = (
                    from r in db.LiveRooms
                    where r.SessionId == s.Id
                    join c in db.SessionCodes on r.Id equals c.RoomId
                    select new LiveCodeRow(c.Code, c.LetInById != null, db.SessionGuests.Count(g => g.RoomId == r.Id))
                ).FirstOrDefault(),
                HasStage = db.Stages.Any(t => t.ProjectId == s.ProjectId && t.State == StageState.Open),
                Agenda = db
                    .SessionAgendas.Where(a => a.SessionId == s.Id)
                    .Select(a => new
                    {
                        a.SetAt,
                        a.AtItemId,
                        a.AtSince,
                    })
                    .FirstOrDefault(),
                Room = db
                    .LiveRooms.Where(r => r.SessionId == s.Id)
                    .Select(r => new LiveMomentRow(r.Id, r.Question, r.Kind, r.Round, r.IsSilent, r.EndedAt))
                    .FirstOrDefault(),
            })
            .SingleOrDefaultAsync();
        if (found is null)
        {
            return null;
        }

        var whyNotOpen = LiveRoom.WhyNotOpen(found.StartsAt, found.EndsAt, found.CancelledAt, clock.Now())
            ?? LiveRoom.WhyNotHere(found.HasStage);
        var page = new LiveFacts(here, number, found.Id, found.Title, found.EndsAt, found.Room, whyNotOpen)
        {
            IAmHere = found.IAmHere,
            Code = found.Code,
            Where = found is { Room.EndedAt: null, Agenda: { } agenda }
                ? await whereWeAre.RunAsync(
                    found.Id,
                    agenda.SetAt is not null,
                    agenda.AtItemId,
                    agenda.AtSince,
                    here.Standing.ParticipantId ?? 0
                )
                : null,
        };
        return found.Room is { } room ? await inTheRoom.RunAsync(page, room, here.Standing.ParticipantId ?? 0) : page;
    }
}
