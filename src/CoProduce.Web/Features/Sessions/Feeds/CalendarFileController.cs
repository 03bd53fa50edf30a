using System.Text;
using CoProduce.Web.Features.Sessions.Details;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Sessions.Feeds;

/// <summary>Putting a session into one's own calendar. A later copy of the entry replaces the one before, also when the session is
/// cancelled.</summary>
public class CalendarFileController(ProjectAccess door, SessionQuery sessions, ForumSettings forum, TimeProvider clock) : Controller
{
    [HttpGet("projects/{slug}/sessions/{number:int}/calendar"), AllowAnonymous]
    public async Task<IActionResult> Entry(string slug, int number) =>
        await door.FindAsync(slug) is { } here && await sessions.RunAsync(here, number) is { } session
            ? File(Encoding.UTF8.GetBytes(CalendarEntry.Of(session, forum, clock.Now())), "text/calendar; charset=utf-8", "session.ics")
            : NotFound();
}
