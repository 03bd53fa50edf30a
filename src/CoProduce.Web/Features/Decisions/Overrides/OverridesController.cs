using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Overrides;

/// <summary>What was decided elsewhere, or over people's heads: raised by anyone in the project, answered by forum staff, and shown for
/// good.</summary>
[Route("projects/{slug}/not-decided-together")]
public class OverridesController(CoProduceDbContext db, ProjectAccess door, OverridesQuery pages, Notifier post, TimeProvider clock)
    : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string slug) =>
        await door.FindAsync(slug) is { Standing.MayReadInside: true } here ? View(await pages.RunAsync(here)) : NotFound();

    [HttpPost("raise")]
    public async Task<IActionResult> Raise(string slug, [Bind(Prefix = "Raise")] RaiseForm form)
    {
        if (await door.FindAsync(slug) is not { Standing: { IsTakingPart: true, ParticipantId: { } me } } here)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(here.Standing.WhyNotSpeak());
        var over = await DecisionAsync(here, form.DecisionNumber, "Raise.DecisionNumber");
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Index", await pages.RunAsync(here) with { Raise = form });
        }

        db.Add(new DecidedElsewhere(here.Id, me, form.What!, clock.Now(), over));
        var page = DecisionLinks.Overrides(here.Slug);
        await post.TellAsync(await db.StaffAsync(), $"Somebody says that something was decided elsewhere in {here.Name}", page);
        await db.SaveChangesAsync();
        return this.GoTo(page, "Thank you. Forum staff look into it, and answer here.");
    }

    [HttpPost("{id:int}/answer")]
    public async Task<IActionResult> Answer(string slug, int id, bool isUpheld, [Longest(DecidedElsewhere.TextMaxLength)] string? why)
    {
        if (
            await door.FindAsync(slug) is not { Standing.IsStaff: true } here
            || await db.DecidedElsewhere.SingleOrDefaultAsync(e => e.Id == id && e.ProjectId == here.Id) is not { } raised
        )
        {
            return NotFound();
        }

        raised.Settle(isUpheld, why ?? "", clock.Now());
        await post.TellAsync(
            await db.Participants.Where(p => p.Id == raised.RaisedByParticipantId).Select(p => p.PersonId).ToListAsync(),
            "What you said was decided elsewhere has an answer",
            DecisionLinks.Overrides(here.Slug)
        );
        await db.SaveChangesAsync();
        return this.GoTo(
            DecisionLinks.Overrides(here.Slug),
            isUpheld ? "It stands in the log as “Not decided together”." : "Your reason is there."
        );
    }

    [HttpPost("override")]
    public async Task<IActionResult> RecordOverride(string slug, [Bind(Prefix = "Override")] OverrideForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.MayRun: true } here)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(here.Standing.WhyNotDecide);
        var decision = await DecisionAsync(here, form.DecisionNumber, "Override.DecisionNumber");
        this.Refuse("Override.On", form.On > clock.Today() ? "Give a day that has been." : null);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Index", await pages.RunAsync(here) with { Override = form });
        }

        var page = DecisionLinks.Overrides(here.Slug);
        db.Add(form.ToOverride(here, decision, clock.Now()));
        await post.TellAsync(await db.TableAsync(here.Id), $"Something was decided outside our rule in {here.Name}", page);
        await db.SaveChangesAsync();
        return this.GoTo(page, "Recorded. Everyone in the project has been told. No ballot was changed.");
    }

    private async Task<int?> DecisionAsync(ProjectPlace here, int? number, string field)
    {
        var decision = await db
            .Decisions.Where(d => d.ProjectId == here.Id && d.Number == number)
            .Select(d => (int?)d.Id)
            .SingleOrDefaultAsync();
        this.Refuse(field, number is null || decision is not null ? null : "We could not find that number in this project.");
        return decision;
    }
}
