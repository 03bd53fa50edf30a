using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Summaries;

/// <summary>Reads the summaries of a stage, the newest first, and what people say of the newest.</summary>
public class StageSummaryQuery(CoProduceDbContext db)
{
    private const int MostSummaries = 20;
    private const int MostAnswers = 200;

    public async Task<StageSummaryPage> RunAsync(ProjectPlace here, StageKey stage, SummaryAnswerForm form)
    {
        var there = db.Contributions.StillThere();
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
                From = s.Sources.Join(there, x => x.ContributionId, c => c.Id, (x, c) => c.Number).OrderBy(n => n).ToList(),
            })
            .ToListAsync();
        var newest = rows.Count > 0 ? rows[0].Id : 0;
        var answers = await (
            from a in db.SummaryAnswers.AsNoTracking()
            join p in db.Participants on a.ParticipantId equals p.Id
            where a.SummaryId == newest
            orderby a.Id descending
            select new AnswerRow(a.IsRight, a.Missing, a.Hat, p.Person.UsualHat, a.ParticipantId)
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
}
