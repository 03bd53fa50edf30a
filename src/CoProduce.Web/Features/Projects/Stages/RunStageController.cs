using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Stages;

/// <summary>Opens and closes a stage and tells everyone about it. For the people who run the project.</summary>
[Route("projects/{slug}/stages/{key}")]
public class RunStageController(CoProduceDbContext db, ProjectAccess door, StageEvidenceQuery records, Notifier post, TimeProvider clock)
    : Controller
{
    [HttpGet("open")]
    public Task<IActionResult> Open(string slug, string key) => FormAsync(slug, key, RunStep.Open);

    [HttpGet("close")]
    public Task<IActionResult> Close(string slug, string key) => FormAsync(slug, key, RunStep.Close);

    [HttpGet("news")]
    public Task<IActionResult> News(string slug, string key) => FormAsync(slug, key, RunStep.News);

    [HttpPost("open")]
    public Task<IActionResult> Open(string slug, string key, NewsForm form) => RunAsync(slug, key, RunStep.Open, form);

    [HttpPost("close")]
    public Task<IActionResult> Close(string slug, string key, NewsForm form) => RunAsync(slug, key, RunStep.Close, form);

    [HttpPost("news")]
    public Task<IActionResult> News(string slug, string key, NewsForm form) => RunAsync(slug, key, RunStep.News, form);

    private async Task<IActionResult> FormAsync(string slug, string key, RunStep step) =>
        StageKeys.FromSlug(key) is { } stage && await door.FindAsync(slug) is { Standing.MayRun: true } here
            ? View("Run", await PageAsync(here, stage, step, new NewsForm()))
            : NotFound();

    private async Task<IActionResult> RunAsync(string slug, string key, RunStep step, NewsForm form)
    {
        if (StageKeys.FromSlug(key) is not { } stage || await door.FindAsync(slug) is not { Standing.MayRun: true } here)
        {
            return NotFound();
        }

        var page = await PageAsync(here, stage, step, form);
        if (page.WarningsLeft.Count > 0 && string.IsNullOrWhiteSpace(form.ReasonForWarnings))
        {
            ModelState.AddModelError(
                nameof(form.ReasonForWarnings),
                "Some things are not done yet. Say why you are going on without them."
            );
        }

        if (
            step is RunStep.News
            && form.IsNothingNew
            && page.WhyNot is null
            && (await StageAsync(here, stage)).WhyNotTell(form.IsNothingNew) is { } why
        )
        {
            ModelState.AddModelError(nameof(form.IsNothingNew), why);
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Run", page);
        }

        Move(await StageAsync(here, stage), step, form, await records.RunAsync(here.Id, stage, clock.Now()));
        await post.TellAsync(await TableAsync(here), Told(step, stage, here.Name), page.Url);
        await db.SaveChangesAsync();
        return this.GoTo(
            page.Url,
            step is RunStep.News
                ? "Everyone in the project has been told."
                : $"\"{stage.Words()}\" {(step is RunStep.Open ? "is open" : "has closed")}. Everyone in the project has been told."
        );
    }

    private void Move(Stage stage, RunStep step, NewsForm form, StageEvidence evidence)
    {
        switch (step)
        {
            case RunStep.Open:
                stage.Open(evidence, form.ToWords(), clock.Now());
                break;
            case RunStep.Close:
                stage.Close(evidence, form.ToWords(), form.ReasonForWarnings, clock.Now());
                break;
            default:
                stage.Tell(form.ToWords(), clock.Now());
                break;
        }
    }

    private static string Told(RunStep step, StageKey stage, string project) =>
        step switch
        {
            RunStep.Open => $"\"{stage.Words()}\" has opened in {project}",
            RunStep.Close => $"\"{stage.Words()}\" has closed in {project}",
            _ => $"There is news about {project}",
        };

    private async Task<RunPage> PageAsync(ProjectPlace here, StageKey key, RunStep step, NewsForm form)
    {
        var stage = await StageAsync(here, key);
        var evidence = await records.RunAsync(here.Id, key, clock.Now());
        return new RunPage(here, key, step, form)
        {
            WhyNot = step switch
            {
                RunStep.Open => stage.WhyNotOpen(evidence),
                RunStep.Close => stage.WhyNotClose(evidence),
                _ => stage.IsOpen ? null : "Only an open stage can have news.",
            },
            Checklist = step switch
            {
                RunStep.Open => StageGate.ToOpen(key, evidence),
                RunStep.Close => StageGate.ToClose(key, evidence),
                _ => [],
            },
            WarningsLeft = step is RunStep.Close && stage.IsOpen ? stage.WarningsLeft(evidence) : [],
        };
    }

    private Task<Stage> StageAsync(ProjectPlace here, StageKey key) =>
        db
            .Stages.Include(s => s.Readiness)
            .Include(s => s.News.OrderByDescending(n => n.At).Take(StageNews.MostNothingNewInARow))
            .AsSplitQuery()
            .SingleAsync(s => s.ProjectId == here.Id && s.Key == key);

    private Task<List<int>> TableAsync(ProjectPlace here) =>
        db.Participants.Where(p => p.ProjectId == here.Id && p.State == ParticipantState.TakingPart).Select(p => p.PersonId).ToListAsync();
}
