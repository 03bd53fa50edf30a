using System.Globalization;
using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Summaries;

/// <summary>Reads what a summary can stand on: what was said here for the whole project, what families said first.</summary>
public class WriteStageSummaryQuery(CoProduceDbContext db)
{
    private const int MostSources = 100;

    public async Task<WriteStageSummaryPage> RunAsync(ProjectPlace here, StageKey stage, StageSummaryForm form)
    {
        var said = await db
            .Contributions.AsNoTracking()
            .StillThere()
            .Where(c => c.ProjectId == here.Id && c.Audience == Audience.Project && db.Stages.Any(s => s.Id == c.StageId && s.Key == stage))
            .OrderBy(c => c.Hat == Domain.People.Hat.Professional)
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
                    TypedText.Beginning(c.Text, 140),
                    c.Kind.Words()
                )),
            ],
            form
        );
    }
}
