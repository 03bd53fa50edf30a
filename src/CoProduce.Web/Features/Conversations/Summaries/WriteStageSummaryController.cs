using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Summaries;

/// <summary>"This is what we heard": written by those who run the stage, from what was said there.</summary>
[Route("projects/{slug}/stages/{key}/summary/new")]
public class WriteStageSummaryController(
    CoProduceDbContext db,
    ProjectAccess door,
    WriteStageSummaryQuery pages,
    Notifier post,
    TimeProvider clock
) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Write(string slug, string key) =>
        await door.FindStageAsync(slug, key) is var (here, stage) && here.Standing.MayRun
            ? View(await pages.RunAsync(here, stage, new StageSummaryForm()))
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Publish(string slug, string key, [Bind(Prefix = "Form")] StageSummaryForm form)
    {
        if (await door.FindStageAsync(slug, key) is not var (here, stage) || !here.Standing.MayRun)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Write", await pages.RunAsync(here, stage, form));
        }

        var stageId = await db.Stages.Where(s => s.ProjectId == here.Id && s.Key == stage).Select(s => s.Id).SingleAsync();
        var from = await SourcesAsync(stageId, form.From);
        var page = StageLinks.Summary(here.Slug, stage);
        db.Add(new StageSummary(stageId, form.Text!, from, here.Standing.PersonId!.Value, clock.Now()));
        await post.TellAsync(await AskedAsync(here), $"This is what we heard in {here.Name}. Did we get it right?", page);
        await db.SaveChangesAsync();
        return this.GoTo(page, "Everyone in the project is asked whether it is right.");
    }

    private async Task<List<long>> SourcesAsync(int stageId, IReadOnlyList<int> numbers)
    {
        var said = await db.Contributions.StillThere().Where(c => c.StageId == stageId && numbers.Contains(c.Number)).ToListAsync();
        numbers.MustBeAmong(said.Select(c => c.Number));
        return [.. said.Select(c => c.Id)];
    }

    private Task<List<int>> AskedAsync(ProjectPlace here) =>
        db.TakingPartNow().Where(p => p.ProjectId == here.Id && !p.IsWrittenDown).Select(p => p.PersonId).ToListAsync();
}
