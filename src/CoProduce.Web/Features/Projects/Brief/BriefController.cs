using System.Globalization;
using CoProduce.Data;
using CoProduce.Domain.Brief;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Brief;

/// <summary>What a project stands on, for everyone in it to read.</summary>
[Route("projects/{slug}/grounds")]
public class BriefController(CoProduceDbContext db, ProjectAccess door, TimeProvider clock) : Controller
{
    private const int Most = 100;

    [HttpGet("")]
    public async Task<IActionResult> Index(string slug) =>
        await door.FindAsync(slug) is { Standing.MayReadInside: true } here ? View(await PageAsync(here)) : NotFound();

    [HttpPost("problem")]
    public async Task<IActionResult> AddProblem(string slug, [Bind(Prefix = "Problem")] ProblemForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.MayRun: true } here)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Index", await PageAsync(here) with { Problem = form });
        }

        var said = await FamilyWords(here).Where(c => form.Said.Contains(c.Id)).Select(c => c.Id).ToListAsync();
        return await SaveAsync(here, new ProblemStatement(here.Id, form.Text!, said, form.IsAssumption, clock.Now()));
    }

    [HttpPost("constraint")]
    public async Task<IActionResult> AddConstraint(string slug, [Bind(Prefix = "Constraint")] ConstraintForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.MayReply: true } here)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Index", await PageAsync(here) with { Constraint = form });
        }

        var ideasHaveOpened = await db.Stages.AnyAsync(s => s.ProjectId == here.Id && s.Key == StageKey.Ideas && s.OpenedAt != null);
        return await SaveAsync(here, new Constraint(here.Id, form.What!, form.Why!, ideasHaveOpened, clock.Now()));
    }

    [HttpPost("trial")]
    public async Task<IActionResult> AddTrial(string slug, [Bind(Prefix = "Trial")] TrialForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.MayRun: true } here)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Index", await PageAsync(here) with { Trial = form });
        }

        var testers = await FamilySeats(here).Where(p => form.Testers.Contains(p.Id)).Select(p => p.Id).ToListAsync();
        return await SaveAsync(here, new Trial(here.Id, form.What!, testers, form.Found!, form.Mended!, form.On!.Value, clock.Now()));
    }

    [HttpPost("outcome")]
    public async Task<IActionResult> AddOutcome(string slug, [Bind(Prefix = "Outcome")] OutcomeForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.MayRun: true } here)
        {
            return NotFound();
        }

        return ModelState.IsValid
            ? await SaveAsync(here, new IntendedOutcome(here.Id, form.What!, form.Baseline!, clock.Now()))
            : this.TryAgain("Index", await PageAsync(here) with { Outcome = form });
    }

    [HttpPost("outcomes/{id:int}")]
    public async Task<IActionResult> CheckOutcome(string slug, int id, string? how)
    {
        if (
            await door.FindAsync(slug) is not { Standing.MayRun: true } here
            || await db.Outcomes.SingleOrDefaultAsync(o => o.Id == id && o.ProjectId == here.Id) is not { } outcome
        )
        {
            return NotFound();
        }

        outcome.Check(how ?? "", clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(ProjectLinks.Brief(here.Slug), "Saved. Everyone in the project can see whether it worked.");
    }

    private async Task<IActionResult> SaveAsync(ProjectPlace here, object ground)
    {
        db.Add(ground);
        await db.SaveChangesAsync();
        return this.GoTo(ProjectLinks.Brief(here.Slug), "Saved. Everyone in the project can read it.");
    }

    private IQueryable<Contribution> FamilyWords(ProjectPlace here) =>
        db.Contributions.Where(c =>
            c.ProjectId == here.Id && c.WithdrawnAt == null && c.Audience == Audience.Project && c.Author.Hat != Hat.Professional
        );

    private IQueryable<Participant> FamilySeats(ProjectPlace here) =>
        db.Participants.Where(p => p.ProjectId == here.Id && p.State == ParticipantState.TakingPart && p.Hat != Hat.Professional);

    private async Task<BriefPage> PageAsync(ProjectPlace here)
    {
        var problems = await db
            .Problems.AsNoTracking()
            .AsSingleQuery()
            .Where(p => p.ProjectId == here.Id)
            .OrderBy(p => p.Id)
            .Take(Most)
            .Select(p => new ProblemRow(
                p.Id,
                p.Text,
                p.IsAssumption,
                p.Sources.Join(db.Contributions, s => s.ContributionId, c => c.Id, (s, c) => c.Number).OrderBy(n => n).ToList()
            ))
            .ToListAsync();
        var constraints = await db
            .Constraints.AsNoTracking()
            .Where(c => c.ProjectId == here.Id)
            .OrderBy(c => c.Id)
            .Take(Most)
            .Select(c => new ConstraintRow(c.Id, c.What, c.Why, c.IsLate, c.WrittenAt))
            .ToListAsync();
        var trials = await db
            .Trials.AsNoTracking()
            .Where(t => t.ProjectId == here.Id)
            .OrderBy(t => t.Id)
            .Take(Most)
            .Select(t => new TrialRow(t.Id, t.What, t.Found, t.Mended, t.On, t.Testers.Count))
            .ToListAsync();
        var outcomes = await db
            .Outcomes.AsNoTracking()
            .Where(o => o.ProjectId == here.Id)
            .OrderBy(o => o.Id)
            .Take(Most)
            .Select(o => new OutcomeRow(o.Id, o.What, o.Baseline, o.FollowUp, o.WrittenAt, o.FollowedUpAt))
            .ToListAsync();
        var page = new BriefPage(here, problems, constraints, trials, outcomes);
        return !here.Standing.MayRun
            ? page
            : page with
            {
                Said =
                [
                    .. (
                        await FamilyWords(here)
                            .AsNoTracking()
                            .OrderByDescending(c => c.Id)
                            .Take(Most)
                            .Select(c => new
                            {
                                c.Id,
                                c.Text,
                                c.Kind,
                            })
                            .ToListAsync()
                    ).Select(c => new FormChoice(
                        c.Id.ToString(CultureInfo.InvariantCulture),
                        c.Text.Length > 140 ? c.Text[..140] + "…" : c.Text,
                        c.Kind.Words()
                    )),
                ],
                Families =
                [
                    .. (
                        await FamilySeats(here)
                            .AsNoTracking()
                            .OrderBy(p => p.Person.DisplayName)
                            .Take(Most)
                            .Select(p => new { p.Id, p.Person.DisplayName })
                            .ToListAsync()
                    ).Select(p => new FormChoice(p.Id.ToString(CultureInfo.InvariantCulture), p.DisplayName)),
                ],
            };
    }
}
