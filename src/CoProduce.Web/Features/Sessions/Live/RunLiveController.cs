using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>Running a session: opening its live page, asking, ending a silent round, counting turns by group, and ending.</summary>
[Route("projects/{slug}/sessions/{number:int}/live")]
public class RunLiveController(CoProduceDbContext db, ProjectAccess door, LiveQuery live, LiveWords words, TimeProvider clock) : Controller
{
    [HttpPost("open")]
    public async Task<IActionResult> Open(string slug, int number)
    {
        if (await FindAsync(slug, number) is not { } page)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(page.Room is not null ? "The live page is open already." : page.WhyNotOpen);
        var session = await db.Sessions.SingleAsync(s => s.Id == page.SessionId);
        var stage = await db
            .Stages.Where(s => s.ProjectId == page.Project.Id && s.State == StageState.Open)
            .OrderByDescending(s => s.OpenedAt)
            .FirstAsync();
        db.Add(new LiveRoom(session, stage, clock.Now()));
        await db.SaveChangesAsync();
        return this.GoTo(page.LiveUrl, "The live page is open. People can write now.");
    }

    [HttpPost("ask")]
    public async Task<IActionResult> Ask(string slug, int number, [Bind(Prefix = "Ask")] AskForm form)
    {
        if (await FindAsync(slug, number) is not { } page)
        {
            return NotFound();
        }

        return ModelState.IsValid
            ? await ChangeAsync(page, room => room.Ask(form.Question!, form.Kind, form.IsSilent), "Everyone sees the question now.")
            : this.TryAgain("Index", LivePage.Of(page, ask: form));
    }

    [HttpPost("end-silence")]
    public async Task<IActionResult> EndSilence(string slug, int number) =>
        await FindAsync(slug, number) is { } page
            ? await ChangeAsync(page, room => room.EndSilence(), "The silent round is over. Everyone sees what was written.")
            : NotFound();

    [HttpPost("end")]
    public async Task<IActionResult> End(string slug, int number) =>
        await FindAsync(slug, number) is { } page
            ? await ChangeAsync(page, room => room.End(clock.Now()), "The session has ended. What people said is in the stage.")
            : NotFound();

    [HttpPost("turn")]
    public async Task<IActionResult> Turn(string slug, int number, Side? side)
    {
        if (await FindAsync(slug, number) is not { } page)
        {
            return NotFound();
        }

        return side is { } whose ? await ChangeAsync(page, room => db.Add(new Turn(room, whose, clock.Now())), null) : BadRequest();
    }

    /// <summary>Types what somebody in the room says, for somebody.</summary>
    [HttpPost("note")]
    public async Task<IActionResult> Note(string slug, int number, [Bind(Prefix = "Note")] LiveNoteForm form)
    {
        if (await FindAsync(slug, number) is not { Project.Standing: { MayTakeDownInSession: true, PersonId: { } me } } page)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(LiveRoom.WhyNoWords(page.Room is not null, page.Room?.EndedAt));
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Index", LivePage.Of(page, note: form));
        }

        await words.TakeDownAsync(page.Room!.Id, form, me);
        return this.GoTo(page.LiveUrl, "It is there. It counts once somebody else has said that it is right.");
    }

    private async Task<IActionResult> ChangeAsync(LiveFacts page, Action<LiveRoom> change, string? message)
    {
        var room = await db.LiveRooms.SingleOrDefaultAsync(r => r.SessionId == page.SessionId);
        RuleBrokenException.ThrowIf(room is null ? LiveRoom.WhyNoWords(false, null) : null);
        change(room!);
        await words.SaveAsync(room!);
        return this.GoTo(page.LiveUrl, message);
    }

    private async Task<LiveFacts?> FindAsync(string slug, int number) =>
        await door.FindAtSessionAsync(slug, number) is { Standing.MayRunSession: true } here ? await live.RunAsync(here, number) : null;
}
