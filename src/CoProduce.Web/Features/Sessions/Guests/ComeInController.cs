using CoProduce.Data;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Guests;

/// <summary>Typing the code of a session: guests come in with it, and people with an account say that they are there.</summary>
[Route("live"), AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public class ComeInController(
    CoProduceDbContext db,
    ProjectAccess projects,
    GuestAccess door,
    SignInThrottle tries,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    /// <summary>Only what was wrong counts, so that a whole room can come in through one network.</summary>
    private const int MostWrong = 40;

    private const string WhyUnknown = "We do not know that code. Look at the wall again, or ask whoever runs the session.";
    private const string WhyNoSeat =
        "You are signed in, and you do not take part in that project. Ask to join it or, to come in as a guest, sign out first.";

    [HttpGet("")]
    public async Task<IActionResult> Index(string? code, bool over) =>
        View(
            "ComeIn",
            new ComeInPage(new ComeInForm { Code = code is { Length: <= 12 } ? code : null }, viewer.IsSignedIn, over)
            {
                IsIn = !viewer.IsSignedIn && await door.FindAsync() is not null,
            }
        );

    [HttpPost("")]
    public async Task<IActionResult> ComeIn([Bind(Prefix = "Form")] ComeInForm form)
    {
        if (!ModelState.IsValid)
        {
            return Again(form);
        }

        var what = $"session-code:{RequestLimits.Household(HttpContext.Connection.RemoteIpAddress)}";
        if (!await tries.TakeAsync(what, MostWrong))
        {
            return this.TooOften();
        }

        return await FindAsync(form.Code) is { } room ? await ComeInAsync(room, form, what) : Again(form, WhyUnknown);
    }

    private async Task<IActionResult> ComeInAsync(RoomByCode room, ComeInForm form, string tried)
    {
        var yes = await YesAsync(room, form);
        if (yes is null && IsYoung(form))
        {
            return Again(form, YoungGuest.WhyUnknown, "Form.OwnCode");
        }

        await tries.GiveBackAsync(tried);
        return viewer.IsSignedIn ? await SayHereAsync(room, form) : await LetInAsync(room, form, yes);
    }

    private bool IsYoung(ComeInForm form) => !viewer.IsSignedIn && form.Age is GuestAge.ThirteenToSeventeen;

    private async Task<YoungGuest?> YesAsync(RoomByCode room, ComeInForm form) =>
        IsYoung(form) ? await door.YesAsync(room.SessionId, form.OwnCode) : null;

    private async Task<IActionResult> LetInAsync(RoomByCode room, ComeInForm form, YoungGuest? yes)
    {
        if (SessionCode.WhyNotComeIn(room.EndedAt, room.LetsGuestsIn, room.Guests) is { } why)
        {
            return Again(form, why);
        }

        await door.ComeInAsync(room.Id, form.Who, yes);
        return this.GoTo(GuestLinks.Here(), "Good that you are here.");
    }

    /// <summary>Whoever has an account needs no guest's seat: they are put on the list of who was there.</summary>
    private async Task<IActionResult> SayHereAsync(RoomByCode room, ComeInForm form)
    {
        if (await projects.FindAsync(room.Slug) is not { Standing: { IsTakingPart: true, ParticipantId: { } me } } here)
        {
            return Again(form, WhyNoSeat);
        }

        if (!await db.Attendances.AnyAsync(a => a.SessionId == room.SessionId && a.ParticipantId == me))
        {
            var session = await db.Sessions.SingleAsync(s => s.Id == room.SessionId);
            db.Add(new Attendance(session, await db.Participants.SingleAsync(p => p.Id == me), HowKnown.Code, clock.Now()));
            await db.SaveChangesAsync();
        }

        return this.GoTo(LiveLinks.Live(here.Slug, room.Number), "Good that you are here.");
    }

    private Task<RoomByCode?> FindAsync(string? typed)
    {
        var (code, closed) = (SessionCode.Plain(typed), clock.Now() - LiveRoom.StaysOpenFor);
        return (
            from c in db.SessionCodes
            where c.Code == code
            join r in db.LiveRooms on c.RoomId equals r.Id
            join s in db.Sessions on r.SessionId equals s.Id
            join p in db.Projects on s.ProjectId equals p.Id
            where !db.ProjectPauses.Any(x => x.ProjectId == p.Id)
            select new RoomByCode(
                r.Id,
                s.EndsAt <= closed ? r.EndedAt ?? s.EndsAt : r.EndedAt,
                c.LetInById != null,
                db.SessionGuests.Count(g => g.RoomId == r.Id),
                s.Id,
                s.Number,
                p.Slug
            )
        ).SingleOrDefaultAsync();
    }

    private ViewResult Again(ComeInForm form, string? why = null, string field = "Form.Code")
    {
        if (why is not null)
        {
            ModelState.AddModelError(field, why);
        }

        return this.TryAgain("ComeIn", new ComeInPage(form, viewer.IsSignedIn, false));
    }

    private sealed record RoomByCode(int Id, DateTime? EndedAt, bool LetsGuestsIn, int Guests, int SessionId, int Number, string Slug);
}
