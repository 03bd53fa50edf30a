using System.Text;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CoProduce.Web.Features.Sessions.Feeds;

/// <summary>A person's sessions, for the calendar on their phone. Calendars cannot sign in: whoever has the address reads it.</summary>
public class PrivateFeedController(FeedOwnerQuery owner, FeedQuery feed, ForumSettings forum, TimeProvider clock) : Controller
{
    [HttpGet("calendar/{secret:length(64)}.ics"), AllowAnonymous, EnableRateLimiting(RequestLimits.Feeds)]
    public async Task<IActionResult> Feed(string secret)
    {
        if (await owner.RunAsync(secret) is not { } person)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "private, no-store";
        var calendar = CalendarEntry.Of($"Sessions, {forum.Name}", await feed.RunAsync(person), forum, clock.Now());
        return File(Encoding.UTF8.GetBytes(calendar), "text/calendar; charset=utf-8");
    }
}
