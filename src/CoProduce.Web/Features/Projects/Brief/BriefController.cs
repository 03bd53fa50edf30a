using System.ComponentModel.DataAnnotations;
using CoProduce.Data;
using CoProduce.Domain.Brief;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Brief;

/// <summary>What a project stands on, for everyone in it to read.</summary>
[Route("projects/{slug}/grounds")]
public class BriefController(CoProduceDbContext db, ProjectAccess door, BriefQuery pages, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string slug) =>
        await door.FindAsync(slug) is { Standing.MayReadInside: true } here ? View(await pages.RunAsync(here)) : NotFound();

    [HttpPost("problem")]
    public async Task<IActionResult> AddProblem(string slug, [Bind(Prefix = "Problem")] ProblemForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.MayRun: true } here)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Index", await pages.RunAsync(here, new BriefForms { Problem = form }));
        }

        var said = await db.FamilyWords(here).Where(c => form.Said.Contains(c.Id)).Select(c => c.Id).ToListAsync();
        form.Said.MustBeAmong(said);
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
            return this.TryAgain("Index", await pages.RunAsync(here, new BriefForms { Constraint = form }));
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
            return this.TryAgain("Index", await pages.RunAsync(here, new BriefForms { Trial = form }));
        }

        var testers = await db.FamilySeats(here).Where(p => form.Testers.Contains(p.Id)).Select(p => p.Id).ToListAsync();
        form.Testers.MustBeAmong(testers);
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
            : this.TryAgain("Index", await pages.RunAsync(here, new BriefForms { Outcome = form }));
    }

    [HttpPost("outcomes/{id:int}"), WhenFinished]
    public async Task<IActionResult> CheckOutcome(
        string slug,
        int id,
        [Required(ErrorMessage = "Say how it is now."), Longest(IntendedOutcome.TextMaxLength)] string? how
    )
    {
        if (await FindOutcomeAsync(slug, id) is not var (here, outcome))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Index", await pages.RunAsync(here, new BriefForms { Checked = id }));
        }

        this.MustBeAbout(
            AnsweredTo.Mark(outcome.FollowedUpAt),
            "Somebody else wrote down how it is now since you opened the page. Please read it first."
        );
        outcome.Check(how!, clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(ProjectLinks.Brief(here.Slug), "Saved. Everyone in the project can see whether it worked.");
    }

    private async Task<(ProjectPlace Here, IntendedOutcome Outcome)?> FindOutcomeAsync(string slug, int id) =>
        await door.FindAsync(slug) is { Standing.MayRun: true } here
        && await db.Outcomes.SingleOrDefaultAsync(o => o.Id == id && o.ProjectId == here.Id) is { } outcome
            ? (here, outcome)
            : null;

    private async Task<IActionResult> SaveAsync(ProjectPlace here, object ground)
    {
        db.Add(ground);
        await db.SaveChangesAsync();
        return this.GoTo(ProjectLinks.Brief(here.Slug), "Saved. Everyone in the project can read it.");
    }
}
