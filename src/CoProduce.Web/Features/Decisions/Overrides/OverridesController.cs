using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Overrides;

/// <summary>What was decided elsewhere, or over people's heads: raised by anyone in the project, answered by forum staff, and shown for
/// good.</summary>
[Route("projects/{slug}/not-decided-together")]
public class OverridesController(CoProduceDbContext db, ProjectAccess door, Notifier post, TimeProvider clock) : Controller
{
    private const int Most = 100;

    [HttpGet("")]
    public async Task<IActionResult> Index(string slug) =>
        await door.FindAsync(slug) is { Standing.MayReadInside: true } here ? View(await PageAsync(here)) : NotFound();

    [HttpPost("raise")]
    public async Task<IActionResult> Raise(string slug, [Bind(Prefix = "Raise")] RaiseForm form)
    {
        if (await door.FindAsync(slug) is not { Standing: { IsTakingPart: true, ParticipantId: { } me } } here)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(here.Standing.WhyNotSpeak());
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Index", await PageAsync(here) with { Raise = form });
        }

        db.Add(new DecidedElsewhere(here.Id, me, form.What!, clock.Now()));
        var staff = await db
            .People.Where(p => p.Duties != Domain.People.ForumDuties.None)
            .Select(p => new { p.Id, p.Duties })
            .ToListAsync();
        await post.TellAsync(
            [.. staff.Where(p => p.Duties.HasFlag(Domain.People.ForumDuties.Staff)).Select(p => p.Id)],
            $"Somebody says that something was decided elsewhere in {here.Name}",
            DecisionLinks.Overrides(here.Slug)
        );
        await db.SaveChangesAsync();
        return this.GoTo(DecisionLinks.Overrides(here.Slug), "Thank you. Forum staff look into it, and answer here.");
    }

    [HttpPost("{id:int}/answer")]
    public async Task<IActionResult> Answer(string slug, int id, bool isUpheld, string? why)
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

        var decision = await db
            .Decisions.Where(d => d.ProjectId == here.Id && d.Number == form.DecisionNumber)
            .Select(d => (int?)d.Id)
            .SingleOrDefaultAsync();
        if (form.DecisionNumber is not null && decision is null)
        {
            ModelState.AddModelError("Override.DecisionNumber", "We could not find that number in this project.");
        }

        if (form.On > clock.Today())
        {
            ModelState.AddModelError("Override.On", "Give a day that has been.");
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Index", await PageAsync(here) with { Override = form });
        }

        db.Add(
            new Override(
                here.Id,
                decision,
                form.What!,
                form.Who!,
                form.Power!,
                form.Why!,
                form.On!.Value,
                here.Standing.PersonId!.Value,
                clock.Now()
            )
        );
        var table = await db
            .Participants.Where(p => p.ProjectId == here.Id && p.State == ParticipantState.TakingPart)
            .Select(p => p.PersonId)
            .ToListAsync();
        await post.TellAsync(table, $"Something was decided outside our rule in {here.Name}", DecisionLinks.Overrides(here.Slug));
        await db.SaveChangesAsync();
        return this.GoTo(DecisionLinks.Overrides(here.Slug), "Recorded. Everyone in the project has been told. No ballot was changed.");
    }

    private async Task<OverridesPage> PageAsync(ProjectPlace here)
    {
        var elsewhere = await db
            .DecidedElsewhere.AsNoTracking()
            .Where(e => e.ProjectId == here.Id)
            .OrderByDescending(e => e.Id)
            .Take(Most)
            .Select(e => new ElsewhereRow(e.Id, e.What, e.RaisedAt, e.IsUpheld, e.Answer, e.AnsweredAt))
            .ToListAsync();
        var overrides = await db
            .Overrides.AsNoTracking()
            .Where(o => o.ProjectId == here.Id)
            .OrderByDescending(o => o.Id)
            .Take(Most)
            .Select(o => new OverrideRow(
                o.Id,
                o.What,
                o.Who,
                o.Power,
                o.Why,
                o.On,
                db.Decisions.Where(d => d.Id == o.DecisionId).Select(d => (int?)d.Number).FirstOrDefault()
            ))
            .ToListAsync();
        return new OverridesPage(here, elsewhere, overrides, new RaiseForm(), new OverrideForm());
    }
}
