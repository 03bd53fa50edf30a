using CoProduce.Domain;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Sessions.Live;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>Going through the agenda while a session runs. Everybody sees where they are.</summary>
public class WalkController(ProjectAccess door, LiveQuery live, AgendaInTurn inTurn, TimeProvider clock) : Controller
{
    [HttpPost("projects/{slug}/sessions/{number:int}/live/agenda")]
    public async Task<IActionResult> Step(string slug, int number, bool forward, int? from)
    {
        if (
            await door.FindAtSessionAsync(slug, number) is not { Standing.MayRunSession: true } here
            || await live.RunAsync(here, number) is not { } page
        )
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(LiveRoom.WhyNoWords(page.Room is not null, page.Room?.EndedAt));
        await inTurn.ChangeAsync(page.SessionId, (agenda, _) => agenda.Step(forward, from, clock.Now()));
        return this.GoTo(page.LiveUrl);
    }
}
