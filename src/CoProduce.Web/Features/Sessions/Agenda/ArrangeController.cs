using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>Putting an agenda in order, giving each item its time, leaving one out with a reason, and setting it.</summary>
[Route("projects/{slug}/sessions/{number:int}/agenda")]
public class ArrangeController(
    CoProduceDbContext db,
    ProjectAccess door,
    AgendaQuery agendas,
    AgendaInTurn inTurn,
    Notifier post,
    TimeProvider clock
) : Controller
{
    private const string AgendaView = "Index";

    [HttpPost("{item:int}/move")]
    public Task<IActionResult> Move(string slug, int number, int item, bool up) =>
        ChangeAsync(slug, number, item, (items, session) => items.Move(session, item, up, clock.Now()), null);

    [HttpPost("minutes")]
    public async Task<IActionResult> GiveMinutes(string slug, int number, [Bind(Prefix = "Minutes")] MinutesForm form)
    {
        if (await FindAsync(slug, number) is not { } agenda)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(agenda.WhyNoChange);
        var typed = form.Over(agenda.Items);
        if (!ModelState.IsValid)
        {
            return this.TryAgain(AgendaView, AgendaPage.Of(agenda, minutes: typed));
        }

        if (typed.Missed(MinutesForm.Of(agenda.Items.Where(i => typed.Items.Exists(t => t.Id == i.Id)))) is { Count: > 0 } missed)
        {
            return this.ShowBoth(AgendaView, AgendaPage.Of(agenda, minutes: typed), missed);
        }

        await inTurn.ChangeAsync(agenda.SessionId, (items, session) =>
            typed.Items.ForEach(i => items.GiveMinutes(session, i.Id, i.Minutes, clock.Now()))
        );
        return this.GoTo(agenda.AgendaUrl, "Saved. Everyone in the project can see how long each takes.");
    }

    [HttpGet("{item:int}/leave-out")]
    public async Task<IActionResult> WhyLeaveOut(string slug, int number, int item) =>
        await FindAsync(slug, number) is { } agenda && agenda.Find(item) is { IsBreak: false } row
            ? View("LeaveOut", LeaveOutPage.Of(agenda, row, new LeaveOutForm()))
            : NotFound();

    [HttpPost("{item:int}/leave-out")]
    public async Task<IActionResult> LeaveOut(string slug, int number, int item, [Bind(Prefix = "Form")] LeaveOutForm form)
    {
        if (
            await FindAsync(slug, number) is not { Project.Standing.PersonId: { } me } agenda
            || agenda.Find(item) is not { IsBreak: false } row
        )
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("LeaveOut", LeaveOutPage.Of(agenda, row, form));
        }

        await db.TogetherAsync(() => LeaveOutAsync(agenda, me, item, form.Because!));
        return this.GoTo(agenda.AgendaUrl, "It is left out. The person who raised it can read why.");
    }

    [HttpPost("{item:int}/bring-back")]
    public Task<IActionResult> BringBack(string slug, int number, int item) =>
        ChangeAsync(slug, number, item, (items, session) => items.BringBack(session, item, clock.Now()), "It is on the agenda again.");

    [HttpPost("break")]
    public Task<IActionResult> AddBreak(string slug, int number) =>
        ChangeAsync(
            slug,
            number,
            null,
            (items, session) => items.AddBreak(session, clock.Now()),
            "There is a break at the end. Move it to where you need it."
        );

    [HttpPost("{item:int}/no-break")]
    public Task<IActionResult> RemoveBreak(string slug, int number, int item) =>
        ChangeAsync(slug, number, item, (items, session) => items.RemoveBreak(session, item, clock.Now()), "The break is gone.");

    [HttpPost("set")]
    public Task<IActionResult> Set(string slug, int number) =>
        ChangeAsync(
            slug,
            number,
            null,
            (items, session) => items.Set(session, clock.Now()),
            "The agenda is set. Everyone in the project can see it."
        );

    [HttpPost("open")]
    public Task<IActionResult> Reopen(string slug, int number) =>
        ChangeAsync(
            slug,
            number,
            null,
            (items, session) => items.Reopen(session, clock.Now()),
            "The agenda is open again. People can suggest more."
        );

    private async Task<IActionResult> ChangeAsync(
        string slug,
        int number,
        int? item,
        Action<SessionAgenda, Session> change,
        string? message
    )
    {
        if (await FindAsync(slug, number) is not { } agenda || (item is { } id && agenda.Find(id) is null))
        {
            return NotFound();
        }

        await inTurn.ChangeAsync(agenda.SessionId, change);
        return this.GoTo(message is null ? $"{agenda.AgendaUrl}#item-{item}" : agenda.AgendaUrl, message);
    }

    /// <summary>Whoever raised it is told, unless they left it out themselves.</summary>
    private async Task<int> LeaveOutAsync(AgendaFacts agenda, int me, int item, string because)
    {
        var left = await inTurn.ChangeAsync(agenda.SessionId, (items, session) => items.LeaveOut(session, item, because, clock.Now()));
        var raisedBy = await db
            .Participants.Where(p => p.Id == left.ParticipantId && !p.IsWrittenDown && p.PersonId != me)
            .Select(p => p.PersonId)
            .ToListAsync();
        await post.TellAsync(raisedBy, "Something you suggested for a session was left out. You can read why", agenda.AgendaUrl);
        return await db.SaveChangesAsync();
    }

    private async Task<AgendaFacts?> FindAsync(string slug, int number) =>
        await door.FindAtSessionAsync(slug, number) is { Standing.MayRunSession: true } here ? await agendas.RunAsync(here, number) : null;
}
