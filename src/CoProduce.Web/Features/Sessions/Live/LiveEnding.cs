using CoProduce.Data;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>Ends live pages that nobody ended, so that words written in silence are shown (also those that arrived in the very moment a round ended) and no page takes words for ever.</summary>
public class LiveEnding(CoProduceDbContext db, LiveWords words, TimeProvider clock)
{
    public async Task RunAsync()
    {
        var now = clock.Now();
        var overSince = now - LiveRoom.StaysOpenFor;
        var leftOpen = await db
            .LiveRooms.Where(r =>
                r.EndedAt == null && db.Sessions.Any(s => s.Id == r.SessionId && (s.EndsAt < overSince || s.CancelledAt != null))
            )
            .ToListAsync();
        foreach (var room in leftOpen)
        {
            room.End(now);
            await words.SaveAsync(room);
        }

        foreach (var room in await db.LiveRooms.Where(r => !r.IsSilent && db.LiveNotes.Any(n => n.RoomId == r.Id)).ToListAsync())
        {
            await words.SaveAsync(room);
        }
    }
}
