using System.Security.Cryptography;
using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Conversations.OnBehalf;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Guests;

/// <summary>A session as a guest stands before it.</summary>
public record GuestPlace(int GuestId, int RoomId, ProjectPlace Project, int Number);

/// <summary>The one way into a session for guests. It opens that session alone, while it is on and guests are let in: both count on the
/// next request.</summary>
public class GuestAccess(CoProduceDbContext db, OnBehalfSeats seats, IHttpContextAccessor http, TimeProvider clock)
{
    private const int KeyLength = 64;
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(12);

    private HttpContext Context => http.HttpContext!;

    /// <summary>Over https the cookie is bound to this host.</summary>
    private string Cookie => Context.Request.IsHttps ? "__Host-CoProduce.Guest" : "CoProduce.Guest";

    private CookieOptions Options =>
        new()
        {
            Path = "/",
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = Context.Request.IsHttps,
            MaxAge = Lasts,
        };

    public async Task ComeInAsync(int roomId, SessionGuest.Who who, YoungGuest? yes)
    {
        var key = Convert.ToHexString(RandomNumberGenerator.GetBytes(KeyLength / 2));
        db.Add(new SessionGuest(roomId, who, yes, OneTimeLinks.Hash(key), clock.Now()));
        await db.SaveChangesAsync();
        Context.Response.Cookies.Append(Cookie, key, Options);
    }

    /// <summary>Whoever kept a copy of the cookie speaks no more with it.</summary>
    public async Task LeaveAsync()
    {
        if (Context.Request.Cookies[Cookie] is { Length: KeyLength } key)
        {
            var (hash, now) = (OneTimeLinks.Hash(key), clock.Now());
            await db.SessionGuests.Where(g => g.KeyHash == hash).ExecuteUpdateAsync(set => set.SetProperty(g => g.LeftAt, now));
        }

        Context.Response.Cookies.Delete(Cookie, Options);
    }

    /// <summary>The unused yes of this session with that code, if there is one.</summary>
    public async Task<YoungGuest?> YesAsync(int sessionId, string? code)
    {
        var hash = OneTimeLinks.Hash(SessionCode.Plain(code));
        return await db.YoungGuests.SingleOrDefaultAsync(y => y.SessionId == sessionId && y.CodeHash == hash) is { MayComeIn: true } yes
            ? yes
            : null;
    }

    public async Task<GuestPlace?> FindAsync()
    {
        if (Context.Request.Cookies[Cookie] is not { Length: KeyLength } key)
        {
            return null;
        }

        var (hash, closed) = (OneTimeLinks.Hash(key), clock.Now() - LiveRoom.StaysOpenFor);
        var found = await (
            from g in db.SessionGuests
            where
                g.KeyHash == hash
                && g.LeftAt == null
                && (g.YoungGuestId == null || db.YoungGuests.Any(y => y.Id == g.YoungGuestId && y.TakenBackAt == null))
                && (
                    g.ParticipantId == null
                    || db.Participants.Any(p => p.Id == g.ParticipantId && p.IsWrittenDown && p.State == ParticipantState.TakingPart)
                )
            join r in db.LiveRooms on g.RoomId equals r.Id
            where r.EndedAt == null && db.SessionCodes.Any(c => c.RoomId == r.Id && c.LetInById != null)
            join s in db.Sessions on r.SessionId equals s.Id
            where s.CancelledAt == null && s.EndsAt > closed
            join p in db.Projects on s.ProjectId equals p.Id
            where !db.ProjectPauses.Any(x => x.ProjectId == p.Id)
            select new
            {
                g.Id,
                g.RoomId,
                g.Hat,
                g.ParticipantId,
                s.Number,
                Project = new
                {
                    p.Id,
                    p.Slug,
                    p.Name,
                    p.State,
                    p.Joining,
                    p.AgreementNumber,
                },
            }
        ).SingleOrDefaultAsync();
        return found is null
            ? null
            : new GuestPlace(
                found.Id,
                found.RoomId,
                new ProjectPlace(
                    found.Project.Id,
                    found.Project.Slug,
                    found.Project.Name,
                    new Standing
                    {
                        ProjectState = found.Project.State,
                        Joining = found.Project.Joining,
                        AgreementNumber = found.Project.AgreementNumber,
                        AgreedTo = found.Project.AgreementNumber,
                        State = ParticipantState.TakingPart,
                        Hat = found.Hat,
                        ParticipantId = found.ParticipantId,
                    }
                ),
                found.Number
            );
    }

    /// <summary>The seat under which a guest speaks. They get it with the first thing they say or tap.</summary>
    public async Task<int> SeatAsync(GuestPlace place) =>
        place.Project.Standing.ParticipantId
        ?? await db.TogetherAsync(async () =>
        {
            var row = db.SessionGuests.Where(g => g.Id == place.GuestId);
            await db.LockAsync(row);
            var guest = await row.SingleAsync();
            if (guest.ParticipantId is null)
            {
                guest.Sit((await seats.NewAsync(place.Project.Id, guest.Name, guest.Hat)).Id);
                await db.SaveChangesAsync();
            }

            return guest.ParticipantId!.Value;
        });
}
