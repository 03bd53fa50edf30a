using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>Short rounds in a session: dots on what matters most, and how it goes for everybody.</summary>
[Route("projects/{slug}/sessions/{number:int}/live")]
public class RoundsController(CoProduceDbContext db, ProjectAccess door, LiveQuery live, LiveTaps taps, TimeProvider clock) : Controller
{
    [HttpPost("rounds")]
    public async Task<IActionResult> Start(string slug, int number, LiveRoundKind? kind, int dots = 0)
    {
        if (await FindAsync(slug, number) is not { MayRun: true } page)
        {
            return NotFound();
        }

        if (kind is not { } what)
        {
            return BadRequest();
        }

        RuleBrokenException.ThrowIf(LiveRoom.WhyNoWords(page.Room is not null, page.Room?.EndedAt));
        var room = await db.LiveRooms.SingleAsync(r => r.SessionId == page.SessionId);
        db.Add(room.Start(what, dots, page.Running is not null, clock.Now()));
        await db.SaveChangesAsync();
        return this.GoTo(page.LiveUrl, "Everyone sees it now.");
    }

    [HttpPost("rounds/end")]
    public async Task<IActionResult> End(string slug, int number)
    {
        if (await FindAsync(slug, number) is not { MayRun: true } page)
        {
            return NotFound();
        }

        (await taps.RunningAsync(page)).End(clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(page.LiveUrl, "Everyone sees what came of it.");
    }

    /// <summary>Puts a dot on something said, or takes it away again.</summary>
    [HttpPost("dot")]
    public async Task<IActionResult> Dot(string slug, int number, int said)
    {
        if (await FindAsync(slug, number) is not { Project.Standing: { IsTakingPart: true, ParticipantId: { } me } } page)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(page.WhyNoWords);
        MustBeAboutTheRound(page);
        return await taps.DotAsync(page, said, me) is { } message ? this.GoTo(page.LiveUrl, message) : NotFound();
    }

    [HttpPost("how-it-goes")]
    public async Task<IActionResult> HowItGoes(string slug, int number, HowItGoesForm form)
    {
        if (await FindAsync(slug, number) is not { Project.Standing: { IsTakingPart: true, ParticipantId: { } me } } page)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(page.WhyNoWords);
        MustBeAboutTheRound(page);
        await taps.HowItGoesAsync(page, form.ToAnswers(), me);
        return this.GoTo(page.LiveUrl, "Thank you. Nobody sees what you tapped.");
    }

    private void MustBeAboutTheRound(LiveFacts page)
    {
        if (page.Running is { } round)
        {
            this.MustBeAbout(AnsweredTo.Mark(round.Id), LiveTaps.AnotherRound);
        }
    }

    private async Task<LiveFacts?> FindAsync(string slug, int number) =>
        await door.FindAtSessionAsync(slug, number) is { Standing.MayReadInside: true } here ? await live.RunAsync(here, number) : null;
}
