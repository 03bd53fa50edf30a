using CoProduce.Data;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>Ends live pages that nobody ended, so that words written in silence are shown (also those that arrived in the very moment a
/// round ended) and no page takes words for ever.</summary>
public class EndLivePagesJob(CoProduceDbContext db, LiveWords words, TimeProvider clock) : IJob
{
    public static string Name => "Ends live pages that were left open";
    public static TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken stop) => db.PartsAsync(stop, EndLeftOpenAsync, SaveAfterSilenceAsync);

    private async Task EndLeftOpenAsync(CancellationToken stop)
    {
        var now = clock.Now();
        var overSince = now - LiveRoom.StaysOpenFor;
        var leftOpen = await db
            .LiveRooms.Where(r =>
                r.EndedAt == null && db.Sessions.Any(s => s.Id == r.SessionId && (s.EndsAt < overSince || s.CancelledAt != null))
            )
            .Select(r => r.Id)
            .ToListAsync(stop);
        await db.EachAsync(leftOpen, id => SaveWordsAsync(id, room => room.End(now)), stop);
    }

    private async Task SaveAfterSilenceAsync(CancellationToken stop)
    {
        var silenceOver = await db
            .LiveRooms.Where(r => !r.IsSilent && db.LiveNotes.Any(n => n.RoomId == r.Id))
            .Select(r => r.Id)
            .ToListAsync(stop);
        await db.EachAsync(silenceOver, id => SaveWordsAsync(id, _ => { }), stop);
    }

    private Task<int> SaveWordsAsync(int roomId, Action<LiveRoom> change) =>
        db.TogetherAsync(async () =>
        {
            var room = await db.LiveRooms.SingleAsync(r => r.Id == roomId);
            change(room);
            return await words.SaveAsync(room);
        });
}
