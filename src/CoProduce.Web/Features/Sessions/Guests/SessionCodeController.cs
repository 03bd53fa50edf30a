using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Guests;

/// <summary>Those who run a session show its code, and say whether guests may come in with it.</summary>
public class SessionCodeController(CoProduceDbContext db, ProjectAccess door, TimeProvider clock) : Controller
{
    [HttpPost("projects/{slug}/sessions/{number:int}/live/code")]
    public async Task<IActionResult> Show(string slug, int number, bool guests)
    {
        if (
            await door.FindAtSessionAsync(slug, number) is not { Standing: { MayRunSession: true, PersonId: { } me } } here
            || !await db.Sessions.AnyAsync(s => s.ProjectId == here.Id && s.Number == number)
        )
        {
            return NotFound();
        }

        await db.TogetherAsync(() => ShowAsync(here.Id, number, guests, me));
        return this.GoTo(
            LiveLinks.Live(here.Slug, number),
            guests ? "The code is on the wall page. Guests can come in with it." : "The code is on the wall page. Guests cannot come in."
        );
    }

    private async Task<int> ShowAsync(int projectId, int number, bool guests, int me)
    {
        var rooms = db.LiveRooms.Where(r => db.Sessions.Any(s => s.Id == r.SessionId && s.ProjectId == projectId && s.Number == number));
        await db.LockAsync(rooms);
        var room = await rooms.SingleOrDefaultAsync();
        RuleBrokenException.ThrowIf(LiveRoom.WhyNoWords(room is not null, room?.EndedAt));
        var code = await db.SessionCodes.SingleOrDefaultAsync(c => c.RoomId == room!.Id)
            ?? db.Add(new SessionCode(room!, await NewAsync(), me, clock.Now())).Entity;
        code.LetGuests(guests, me);
        if (!guests)
        {
            var now = clock.Now();
            await db
                .SessionGuests.Where(g => g.RoomId == room!.Id && g.LeftAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(g => g.LeftAt, now));
        }

        return await db.SaveChangesAsync();
    }

    private async Task<string> NewAsync()
    {
        var code = SessionCode.New();
        return await db.SessionCodes.AnyAsync(c => c.Code == code) ? await NewAsync() : code;
    }
}
