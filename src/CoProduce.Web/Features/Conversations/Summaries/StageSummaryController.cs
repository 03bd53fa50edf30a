using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Summaries;

/// <summary>"This is what we heard": checked by everyone who takes part.</summary>
[Route("projects/{slug}/stages/{key}/summary")]
public class StageSummaryController(CoProduceDbContext db, ProjectAccess door, StageSummaryQuery pages, TimeProvider clock) : Controller
{
    [HttpGet(""), AlsoRead]
    public async Task<IActionResult> Summary(string slug, string key) =>
        await door.FindStageAsync(slug, key) is var (here, stage) && here.Standing.MayReadInside
            ? View(await pages.RunAsync(here, stage, new SummaryAnswerForm()))
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Answer(string slug, string key, [Bind(Prefix = "Form")] SummaryAnswerForm form)
    {
        if (
            await door.FindStageAsync(slug, key) is not var (here, stage)
            || here.Standing is not { IsTakingPart: true, ParticipantId: { } me }
        )
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(here.Standing.WhyNotSpeak());
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Summary", await pages.RunAsync(here, stage, form));
        }

        await SayAsync(await NewestAsync(here, stage, form.SummaryId), me, form);
        await db.SaveChangesAsync();
        return this.GoTo(StageLinks.Summary(here.Slug, stage), "Thank you. What you say stands beside the summary.");
    }

    private async Task<StageSummary> NewestAsync(ProjectPlace here, StageKey stage, int id)
    {
        var summary = await db.StageSummaries.SingleOrDefaultAsync(s =>
            s.Id == id && db.Stages.Any(x => x.Id == s.StageId && x.ProjectId == here.Id && x.Key == stage)
        );
        RuleBrokenException.ThrowIf(summary is null ? "There is a newer summary now. Please read that one." : null);
        return summary!;
    }

    private async Task SayAsync(StageSummary summary, int me, SummaryAnswerForm form)
    {
        if (await db.SummaryAnswers.SingleOrDefaultAsync(a => a.SummaryId == summary.Id && a.ParticipantId == me) is { } before)
        {
            before.Say(form.IsRight!.Value, form.Missing, clock.Now());
            return;
        }

        var participant = await db.Participants.SingleAsync(p => p.Id == me);
        db.Add(new SummaryAnswer(summary, participant, form.IsRight!.Value, form.Missing, clock.Now()));
    }
}
