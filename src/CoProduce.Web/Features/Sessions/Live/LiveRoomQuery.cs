using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>Reads what goes on in an open room: the round, what was said, and one's own words while a silent round runs.</summary>
public class LiveRoomQuery(CoProduceDbContext db)
{
    private const int Most = 100;

    public async Task<LiveFacts> RunAsync(LiveFacts page, LiveMomentRow room, int me)
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
            .StillThere()
            .Where(l => l.RoomId == room.Id)
            .OrderByDescending(l => l.Id)
            .Take(Most)
            .Select(l => new LiveRow(l.Said.Number, l.Said.Text, l.Said.Author.Person.DisplayName, l.Said.Hat, l.Said.ShownAs)
            {
                UsualHat = l.Said.Author.Person.UsualHat,
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
