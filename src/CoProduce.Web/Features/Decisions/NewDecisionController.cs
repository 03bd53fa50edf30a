using CoProduce.Data;
using CoProduce.Data.Once;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions;

/// <summary>Opening a decision: the question, the options, who is asked, and what it stands on.</summary>
[Route("projects/{slug}/decisions/new")]
public class NewDecisionController(CoProduceDbContext db, ProjectDoor door, Post post, TimeProvider clock) : Controller
{
    private const string NewView = "/Features/Decisions/New.cshtml";

    [HttpGet("")]
    public async Task<IActionResult> New(string slug) => await door.FindAsync(slug) is { Standing.MayRun: true } here
        ? View(NewView, await PageAsync(here, new NewDecisionForm { ClosesOn = clock.Today().AddDays(14) }))
        : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Open(string slug, [Bind(Prefix = "Form")] NewDecisionForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.MayRun: true } here)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain(NewView, await PageAsync(here, form));
        }

        var decision = await db.TogetherAsync(() => OpenAsync(here, form));
        return this.GoTo($"{here.Url}/decisions/{decision.Number}", "The decision is open. We have told everyone who is asked.");
    }

    private async Task<Decision> OpenAsync(ProjectPlace here, NewDecisionForm form)
    {
        var now = clock.Now();
        var stages = await db.Stages.Where(s => s.ProjectId == here.Id).ToListAsync();
        var stage = stages.Where(s => s.IsOpen).MaxBy(s => s.Key);
        RuleBrokenException.ThrowIf(stage is null ? "A decision belongs to a stage that is open." : null);
        var asked = (await db.Participants.Include(p => p.Person).Where(p => p.ProjectId == here.Id && p.State == ParticipantState.TakingPart).ToListAsync())
            .Where(p => Voter.IsAsked(p, p.Person.Duties, p.Person.IsTrained(now), now)).ToList();
        var draft = form.ToDraft();
        var sources = await db.Contributions.Where(c => c.ProjectId == here.Id && c.WithdrawnAt == null && draft.StandsOn.Contains(c.Id)).Select(c => new { c.Id, c.Author.PersonId }).ToListAsync();
        var understood = stages.Any(s => s.Key == StageKey.Understand && s.ClosedAt != null);
        var number = await db.NextNumberAsync(here.Id, NumberOf.Decision);
        var decision = new Decision(number, stage!, understood, draft with { StandsOn = [.. sources.Select(s => s.Id)] }, asked.Select(p => new Voter(p)), now);
        db.Add(decision);
        await post.TellAsync([.. asked.Select(p => p.PersonId)], "It is time to decide", $"{here.Url}/decisions/{number}");
        await post.TellAsync([.. sources.Select(s => s.PersonId).Distinct()], "Something you said is part of a decision", $"{here.Url}/decisions/{number}");
        await db.SaveChangesAsync();
        return decision;
    }

    private async Task<NewDecisionPage> PageAsync(ProjectPlace here, NewDecisionForm form)
    {
        var stages = await db.Stages.AsNoTracking().Where(s => s.ProjectId == here.Id).ToListAsync();
        var stage = stages.Where(s => s.IsOpen).MaxBy(s => s.Key) ?? stages.MinBy(s => s.Key)!;
        var said = await db.Contributions.AsNoTracking().Where(c => c.ProjectId == here.Id && c.WithdrawnAt == null && c.Audience == Audience.Project)
            .OrderBy(c => c.Author.Hat == Hat.Professional).ThenByDescending(c => c.Id).Take(50)
            .Select(c => new { c.Id, c.Text, c.ShownAs, c.Author.Hat, c.Author.Person.DisplayName }).ToListAsync();
        return new NewDecisionPage(here, form,
            [.. said.Select(c => new Choice(c.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), c.Text.Length > 140 ? c.Text[..140] + "…" : c.Text, ShownNames.For(c.DisplayName, c.Hat, c.ShownAs)))],
            Decision.WhyNotOpen(stage, stages.Any(s => s.Key == StageKey.Understand && s.ClosedAt != null)));
    }
}
