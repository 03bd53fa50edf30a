using System.Globalization;
using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Summaries;

/// <summary>"This is what we heard": written by those who run the stage, checked by everyone who takes part.</summary>
[Route("projects/{slug}/stages/{key}/summary")]
public class StageSummaryController(CoProduceDbContext db, ProjectAccess door, Notifier post, TimeProvider clock) : Controller
{
    private const int MostSummaries = 20;
    private const int MostAnswers = 200;
    private const int MostSources = 100;

    [HttpGet("")]
    public async Task<IActionResult> Summary(string slug, string key) =>
        await FindAsync(slug, key) is var (here, stage) && here.Standing.MayReadInside
            ? View(await PageAsync(here, stage, new SummaryAnswerForm()))
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Answer(string slug, string key, [Bind(Prefix = "Form")] SummaryAnswerForm form)
    {
        if (await FindAsync(slug, key) is not var (here, stage) || here.Standing.ParticipantId is not { } me || !here.Standing.IsTakingPart)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(here.Standing.WhyNotSpeak());
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Summary", await PageAsync(here, stage, form));
        }

        var summary = await db.StageSummaries.SingleOrDefaultAsync(s =>
            s.Id == form.SummaryId && db.Stages.Any(x => x.Id == s.StageId && x.ProjectId == here.Id && x.Key == stage)
        );
        RuleBrokenException.ThrowIf(summary is null ? "There is a newer summary now. Please read that one." : null);
        if (await db.SummaryAnswers.SingleOrDefaultAsync(a => a.SummaryId == summary!.Id && a.ParticipantId == me) is { } before)
        {
            before.Say(form.IsRight!.Value, form.Missing, clock.Now());
        }
        else
        {
            db.Add(
                new SummaryAnswer(
                    summary!,
                    await db.Participants.SingleAsync(p => p.Id == me),
                    form.IsRight!.Value,
                    form.Missing,
                    clock.Now()
                )
            );
        }

        await db.SaveChangesAsync();
        return this.GoTo(StageLinks.Summary(here.Slug, stage), "Thank you. What you say stands beside the summary.");
    }

    [HttpGet("new")]
    public async Task<IActionResult> Write(string slug, string key) =>
        await FindAsync(slug, key) is var (here, stage) && here.Standing.MayRun
            ? View(await WritePageAsync(here, stage, new StageSummaryForm()))
            : NotFound();

    [HttpPost("new")]
    public async Task<IActionResult> Publish(string slug, string key, [Bind(Prefix = "Form")] StageSummaryForm form)
    {
        if (await FindAsync(slug, key) is not var (here, stage) || !here.Standing.MayRun)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Write", await WritePageAsync(here, stage, form));
        }

        var stageId = await db.Stages.Where(s => s.ProjectId == here.Id && s.Key == stage).Select(s => s.Id).SingleAsync();
        var from = await db
            .Contributions.Where(c => c.StageId == stageId && c.WithdrawnAt == null && form.From.Contains(c.Number))
            .Select(c => new { c.Id })
            .ToListAsync();
        db.Add(new StageSummary(stageId, form.Text!, [.. from.Select(c => c.Id)], here.Standing.PersonId!.Value, clock.Now()));
        var table = await db
            .Participants.Where(p => p.ProjectId == here.Id && p.State == ParticipantState.TakingPart && !p.IsWrittenDown)
            .Select(p => p.PersonId)
            .ToListAsync();
        await post.TellAsync(table, $"This is what we heard in {here.Name}. Did we get it right?", StageLinks.Summary(here.Slug, stage));
        await db.SaveChangesAsync();
        return this.GoTo(StageLinks.Summary(here.Slug, stage), "Everyone in the project is asked whether it is right.");
    }

    private async Task<(ProjectPlace Here, StageKey Stage)?> FindAsync(string slug, string key) =>
        StageKeys.FromSlug(key) is { } stage && await door.FindAsync(slug) is { } here ? (here, stage) : null;

    private async Task<StageSummaryPage> PageAsync(ProjectPlace here, StageKey stage, SummaryAnswerForm form)
    {
        var rows = await db
            .StageSummaries.AsNoTracking()
            .AsSingleQuery()
            .Where(s => db.Stages.Any(x => x.Id == s.StageId && x.ProjectId == here.Id && x.Key == stage))
            .OrderByDescending(s => s.Id)
            .Take(MostSummaries)
            .Select(s => new
            {
                s.Id,
                s.Text,
                s.At,
                By = db.People.Where(p => p.Id == s.ByPersonId).Select(p => p.DisplayName).First(),
                From = s.Sources.Join(db.Contributions, x => x.ContributionId, c => c.Id, (x, c) => c.Number).OrderBy(n => n).ToList(),
            })
            .ToListAsync();
        var newest = rows.Count > 0 ? rows[0].Id : 0;
        var answers = await (
            from a in db.SummaryAnswers.AsNoTracking()
            join p in db.Participants on a.ParticipantId equals p.Id
            where a.SummaryId == newest
            orderby a.Id descending
            select new AnswerRow(a.IsRight, a.Missing, p.Hat, p.Id)
        )
            .Take(MostAnswers)
            .ToListAsync();
        form.SummaryId = form.SummaryId == 0 ? newest : form.SummaryId;
        if (form.IsRight is null && answers.FirstOrDefault(a => a.ParticipantId == here.Standing.ParticipantId) is { } mine)
        {
            (form.IsRight, form.Missing) = (mine.IsRight, mine.Missing);
        }

        return new StageSummaryPage(here, stage, [.. rows.Select(r => new SummaryRow(r.Id, r.Text, r.At, r.By, r.From))], answers, form);
    }

    /// <summary>What can be chosen: what was said here for the whole project, what families said first.</summary>
    private async Task<WriteStageSummaryPage> WritePageAsync(ProjectPlace here, StageKey stage, StageSummaryForm form)
    {
        var said = await db
            .Contributions.AsNoTracking()
            .Where(c =>
                c.ProjectId == here.Id
                && c.WithdrawnAt == null
                && c.Audience == Audience.Project
                && db.Stages.Any(s => s.Id == c.StageId && s.Key == stage)
            )
            .OrderBy(c => c.Author.Hat == Domain.People.Hat.Professional)
            .ThenByDescending(c => c.Id)
            .Take(MostSources)
            .Select(c => new
            {
                c.Number,
                c.Text,
                c.Kind,
            })
            .ToListAsync();
        return new WriteStageSummaryPage(
            here,
            stage,
            [
                .. said.Select(c => new FormChoice(
                    c.Number.ToString(CultureInfo.InvariantCulture),
                    c.Text.Length > 140 ? c.Text[..140] + "…" : c.Text,
                    c.Kind.Words()
                )),
            ],
            form
        );
    }
}
