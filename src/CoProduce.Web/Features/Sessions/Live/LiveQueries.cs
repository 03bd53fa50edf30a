using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Sessions.Agenda;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>Reads the live page of a session: the question, what was said, and one's own words while a silent round runs.</summary>
public class LiveQueries(CoProduceDbContext db, LiveMarks marks, AgendaQueries agendas, TimeProvider clock)
{
    private const int Most = 100;

    public async Task<LivePage?> OneAsync(ProjectPlace here, int number)
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
        var page = new LivePage(here, number, found.Id, found.Title, found.EndsAt, found.Room, whyNotOpen)
        {
            IAmHere = found.IAmHere,
            Code = found.Code,
            Where = found is { Room.EndedAt: null, Agenda: { } agenda }
                ? await agendas.WhereAsync(
                    found.Id,
                    agenda.SetAt is not null,
                    agenda.AtItemId,
                    agenda.AtSince,
                    here.Standing.ParticipantId ?? 0
                )
                : null,
        };
        return found.Room is { } room ? await FilledAsync(page, room, here.Standing.ParticipantId ?? 0) : page;
    }

    /// <summary>What stands for the live page as this person sees it now, or null while it is not open.</summary>
    public async Task<string?> MarkAsync(ProjectPlace here, int number) =>
        await db
            .LiveRooms.Where(r => db.Sessions.Any(s => s.Id == r.SessionId && s.ProjectId == here.Id && s.Number == number))
            .Select(r => r.Id)
            .FirstOrDefaultAsync()
            is > 0
                and var room
        && (await marks.OfAsync([room])).GetValueOrDefault(room) is { } mark
            ? $"\"{mark}.{here.Standing.ParticipantId}\""
            : null;

    private async Task<LivePage> FilledAsync(LivePage page, LiveMomentRow room, int me)
    {
        var latest = await db
            .LiveRounds.AsNoTracking()
            .Where(r => r.RoomId == room.Id)
            .OrderByDescending(r => r.Id)
            .Select(r => new LiveRoundRow(
                r.Id,
                r.Kind,
                r.Dots,
                r.EndedAt,
                db.Dots.Where(d => d.RoundId == r.Id).Select(d => d.ParticipantId).Distinct().Count(),
                db.Dots.Count(d => d.RoundId == r.Id && d.ParticipantId == me),
                new HowWeAre(
                    db.HowItGoes.Count(h => h.RoundId == r.Id),
                    db.HowItGoes.Count(h => h.RoundId == r.Id && h.PaceIsRight),
                    db.HowItGoes.Count(h => h.RoundId == r.Id && h.IsClear),
                    db.HowItGoes.Count(h => h.RoundId == r.Id && h.IsHeard)
                ),
                db.HowItGoes.Any(h => h.RoundId == r.Id && h.ParticipantId == me)
            ))
            .FirstOrDefaultAsync();
        var round = latest?.Id ?? 0;
        var words = await db
            .SaidLive.AsNoTracking()
            .Where(l => l.RoomId == room.Id && l.Said.WithdrawnAt == null)
            .OrderByDescending(l => l.Id)
            .Take(Most)
            .Select(l => new LiveRow(l.Said.Number, l.Said.Text, l.Said.Author.Person.DisplayName, l.Said.Author.Hat, l.Said.ShownAs)
            {
                IsTakenDown = l.Said.TakenDown != null,
                IsByGuest = l.Said.TakenDown != null && l.Said.TakenDown.How == HowGiven.AsGuest,
                IsMine = l.Said.AuthorId == me,
                SeenToo = db.SeenToos.Count(s => s.ContributionId == l.ContributionId),
                ISeeItToo = db.SeenToos.Any(s => s.ContributionId == l.ContributionId && s.ParticipantId == me),
                Dots = db.Dots.Count(d => d.RoundId == round && d.ContributionId == l.ContributionId),
                HasMyDot = db.Dots.Any(d => d.RoundId == round && d.ContributionId == l.ContributionId && d.ParticipantId == me),
            })
            .ToListAsync();
        var notes = room.IsSilent
            ? await db
                .LiveNotes.Where(n => n.RoomId == room.Id)
                .OrderBy(n => n.Id)
                .Select(n => n.ParticipantId == me ? n.Text : null)
                .ToListAsync()
            : [];
        var turns = await db
            .Turns.Where(t => t.RoomId == room.Id)
            .OrderByDescending(t => t.Id)
            .Take(FairVoice.Latest)
            .Select(t => t.Side)
            .ToListAsync();
        return page with
        {
            Latest = latest,
            Words = words,
            Mine = [.. notes.OfType<string>()],
            Hidden = notes.Count,
            Voice = FairVoice.Of(turns),
        };
    }
}
