using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>The agenda of a session: everyone in the project reads it and suggests what to talk about.</summary>
[Route("projects/{slug}/sessions/{number:int}/agenda")]
public class AgendaController(CoProduceDbContext db, ProjectAccess door, AgendaQuery agendas, AgendaInTurn inTurn, TimeProvider clock)
    : Controller
{
    [HttpGet(""), AlsoRead]
    public async Task<IActionResult> Index(string slug, int number) =>
        await door.FindAtSessionAsync(slug, number) is { Standing.MayReadInside: true } here
        && await agendas.RunAsync(here, number) is { } agenda
            ? View(AgendaPage.Of(agenda))
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Suggest(string slug, int number, [Bind(Prefix = "Suggest")] SuggestForm form)
    {
        if (await FindAsync(slug, number) is not { Project.Standing.ParticipantId: { } me } agenda)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(agenda.WhyNoSuggestion);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Index", AgendaPage.Of(agenda, suggest: form));
        }

        var by = await db.Participants.SingleAsync(p => p.Id == me);
        await inTurn.ChangeAsync(agenda.SessionId, (items, session) =>
        {
            items.Suggest(session, by, form.What!, form.ShownAs, clock.Now());
        });
        return this.GoTo(agenda.AgendaUrl, "Thank you. It is on the list. Everyone in the project can see it.");
    }

    [HttpPost("{item:int}/take-back"), WhilePaused]
    public async Task<IActionResult> TakeBack(string slug, int number, int item)
    {
        if (
            await FindAsync(slug, number) is not { Project.Standing.ParticipantId: { } me } agenda
            || agenda.Find(item) is not { IsMine: true }
        )
        {
            return NotFound();
        }

        await inTurn.ChangeAsync(agenda.SessionId, (items, session) => items.TakeBack(session, item, me, clock.Now()));
        return this.GoTo(agenda.AgendaUrl, "It is gone from the list.");
    }

    private async Task<AgendaFacts?> FindAsync(string slug, int number) =>
        await door.FindAtSessionAsync(slug, number) is { Standing.IsTakingPart: true } here ? await agendas.RunAsync(here, number) : null;
}
