using CoProduce.Data;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Live;

/// <summary>Reads the live page of a session: the question, what was said, and one's own words while a silent round runs.</summary>
public class LiveQueries(CoProduceDbContext db, LiveMarks marks, TimeProvider clock)
{
    private const int Most = 100;

    public async Task<LivePage?> OneAsync(ProjectPlace here, int number)
    {
        var found = await db.Sessions.AsNoTracking().Where(s => s.ProjectId == here.Id && s.Number == number)
            .Select(s => new
            {
                s.Id,
                s.Title,
                s.StartsAt,
                s.EndsAt,
                s.CancelledAt,
                HasStage = db.Stages.Any(t => t.ProjectId == s.ProjectId && t.State == StageState.Open),
                Room = db.LiveRooms.Where(r => r.SessionId == s.Id).Select(r => new LiveMomentRow(r.Id, db.Stages.Where(t => t.Id == r.StageId).Select(t => t.Key).First(), r.Question, r.Kind, r.Round, r.IsSilent, r.EndedAt)).FirstOrDefault(),
            })
            .SingleOrDefaultAsync();
        if (found is null)
        {
            return null;
        }

        var (room, me) = (found.Room?.Id ?? 0, here.Standing.ParticipantId ?? 0);
        var words = await db.SaidLive.AsNoTracking().Where(l => l.RoomId == room && l.Said.WithdrawnAt == null).OrderByDescending(l => l.Id).Take(Most)
            .Select(l => new LiveRow(l.Said.Number, l.Said.Text, l.Said.Author.Person.DisplayName, l.Said.Author.Hat, l.Said.ShownAs, l.Round, db.SeenToos.Count(s => s.ContributionId == l.ContributionId)))
            .ToListAsync();
        var notes = await db.LiveNotes.Where(n => n.RoomId == room).OrderBy(n => n.Id).Select(n => n.ParticipantId == me ? n.Text : null).ToListAsync();
        var turns = await db.Turns.Where(t => t.RoomId == room).OrderByDescending(t => t.Id).Take(FairVoice.Latest).Select(t => t.Side).ToListAsync();
        var whyNotOpen = LiveRoom.WhyNotOpen(found.StartsAt, found.EndsAt, found.CancelledAt, clock.Now()) ?? LiveRoom.WhyNotHere(found.HasStage);
        return new LivePage(here, number, found.Id, found.Title, found.EndsAt, found.Room, whyNotOpen, words, [.. notes.OfType<string>()], notes.Count, FairVoice.Of(turns));
    }

    /// <summary>What stands for the live page as this person sees it now, or null while it is not open.</summary>
    public async Task<string?> MarkAsync(ProjectPlace here, int number) =>
        await db.LiveRooms.Where(r => db.Sessions.Any(s => s.Id == r.SessionId && s.ProjectId == here.Id && s.Number == number)).Select(r => r.Id).FirstOrDefaultAsync() is > 0 and var room
        && (await marks.OfAsync([room])).GetValueOrDefault(room) is { } mark
            ? $"\"{mark}.{here.Standing.ParticipantId}\""
            : null;
}
