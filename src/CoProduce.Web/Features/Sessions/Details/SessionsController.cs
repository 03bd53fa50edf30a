using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Sessions.Rsvps;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Details;

/// <summary>One session, and saying whether one comes.</summary>
public class SessionsController(CoProduceDbContext db, ProjectAccess door, SessionQuery sessions, RsvpPlaces places, Viewer viewer)
    : Controller
{
    [HttpGet("projects/{slug}/sessions/{number:int}"), AllowAnonymous]
    public async Task<IActionResult> Details(string slug, int number) =>
        await door.FindAtSessionAsync(slug, number) is { } here && await sessions.RunAsync(here, number) is { } session
            ? View(SessionPage.Of(session))
            : NotFound();

    [HttpPost("projects/{slug}/sessions/{number:int}/coming")]
    public async Task<IActionResult> Answer(string slug, int number, RsvpAnswer answer)
    {
        if (
            await door.FindAtSessionAsync(slug, number) is not { Standing.IsTakingPart: true } here
            || await db.Sessions.SingleOrDefaultAsync(s => s.ProjectId == here.Id && s.Number == number) is not { } session
        )
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(here.Standing.WhyNotSpeak());
        this.MustBeAbout(
            AnsweredTo.Mark(session.StartsAt),
            $"The session is at another time now: {session.StartsAt.DayAndClock()}. Please say again if you come."
        );
        var mine = await places.SayAsync(session.Id, viewer.PersonId!.Value, answer);
        return this.GoTo(SessionLinks.Session(here.Slug, number), Thanks(mine));
    }

    private static string Thanks(Rsvp mine) =>
        mine.Answer switch
        {
            RsvpAnswer.Coming when mine.Waits => "All places are taken. You are on the waiting list. We tell you when there is a place.",
            RsvpAnswer.Coming => "Good. We look forward to seeing you. Plans change: nobody will mind if you cannot make it on the day.",
            RsvpAnswer.Maybe => "Thank you. Come if you can.",
            _ => "Thank you for telling us. You can take part in other ways.",
        };
}
