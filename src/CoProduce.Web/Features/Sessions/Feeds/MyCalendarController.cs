using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Feeds;

/// <summary>Somebody makes the address for their own calendar, makes it anew, or ends it. An address that is not theirs any more answers
/// nobody from then on.</summary>
[Route("account/calendar")]
public class MyCalendarController(CoProduceDbContext db, ForumSettings forum, Viewer viewer, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show() =>
        View("Show", new MyCalendarPage(await Mine.Select(f => (DateTime?)f.MadeAt).SingleOrDefaultAsync()));

    /// <summary>The address is on the page of this one answer, and nowhere else.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Make()
    {
        var (secret, hash) = OneTimeLinks.New();
        if (await Mine.SingleOrDefaultAsync() is { } before)
        {
            (before.SecretHash, before.MadeAt) = (hash, clock.Now());
        }
        else
        {
            db.Add(
                new CalendarFeed
                {
                    PersonId = viewer.PersonId!.Value,
                    SecretHash = hash,
                    MadeAt = clock.Now(),
                }
            );
        }

        await db.SaveChangesAsync();
        return View("Show", new MyCalendarPage(clock.Now(), $"{forum.BaseUrl}{SessionLinks.MyCalendarFeed(secret)}"));
    }

    [HttpPost("end")]
    public async Task<IActionResult> End()
    {
        db.RemoveRange(await Mine.ToListAsync());
        await db.SaveChangesAsync();
        return this.GoTo(SessionLinks.MyCalendar(), "It has ended. Nobody finds your sessions at that address any more.");
    }

    private IQueryable<CalendarFeed> Mine => db.CalendarFeeds.Where(f => f.PersonId == viewer.PersonId);
}
