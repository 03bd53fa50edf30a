using CoProduce.Data;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>What stands for each live page as it is now. A page's mark is another as soon as anything on the page is, whoever changed it
/// and wherever.</summary>
public class LiveMarks(CoProduceDbContext db)
{
    /// <summary>What stands for the live page as this person sees it now, or null while it is not open.</summary>
    public async Task<string?> OfPageAsync(ProjectPlace here, int number) =>
        await db
            .LiveRooms.Where(r => db.Sessions.Any(s => s.Id == r.SessionId && s.ProjectId == here.Id && s.Number == number))
            .Select(r => r.Id)
            .FirstOrDefaultAsync()
            is > 0
                and var room
        && (await OfAsync([room])).GetValueOrDefault(room) is { } mark
            ? $"\"{mark}.{here.Standing.ParticipantId}\""
            : null;

    public async Task<IReadOnlyDictionary<int, string>> OfAsync(IReadOnlyList<int> roomIds)
    {
        var marks = await db
            .LiveRooms.Where(r => roomIds.Contains(r.Id))
            .Select(r => new
            {
                r.Id,
                r.Version,
                Said = db.SaidLive.Count(l => l.RoomId == r.Id),
                Changes = db.SaidLive.Where(l => l.RoomId == r.Id).Sum(l => l.Said.Version),
                Seen = db
                    .SaidLive.Where(l => l.RoomId == r.Id)
                    .Join(db.SeenToos, l => l.ContributionId, s => s.ContributionId, (l, s) => (long)s.Id)
                    .Sum(),
                Notes = db.LiveNotes.Count(n => n.RoomId == r.Id),
                Rounds = db.LiveRounds.Where(x => x.RoomId == r.Id).Sum(x => x.Id + x.Version),
                Dots = db.Dots.Where(d => db.LiveRounds.Any(x => x.Id == d.RoundId && x.RoomId == r.Id)).Sum(d => (long)d.Id),
                Moods = db.HowItGoes.Count(h => db.LiveRounds.Any(x => x.Id == h.RoundId && x.RoomId == r.Id)),
                Agenda = db.SessionAgendas.Where(a => a.SessionId == r.SessionId).Sum(a => a.Version),
                Code = db.SessionCodes.Where(c => c.RoomId == r.Id).Sum(c => c.Version),
                Turns = db.Turns.Count(t => t.RoomId == r.Id),
            })
            .ToListAsync();
        return marks.ToDictionary(
            m => m.Id,
            m => $"{m.Version}.{m.Said}.{m.Changes}.{m.Seen}.{m.Notes}.{m.Turns}.{m.Rounds}.{m.Dots}.{m.Moods}.{m.Agenda}.{m.Code}"
        );
    }
}
