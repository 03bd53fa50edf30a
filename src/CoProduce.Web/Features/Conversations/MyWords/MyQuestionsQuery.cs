using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.MyWords;

/// <summary>Reads what only the person who spoke can answer about their words.</summary>
public class MyQuestionsQuery(CoProduceDbContext db, TimeProvider clock)
{
    private const int Most = 20;

    public async Task<List<MyQuestionRow>> RunAsync(int? personId)
    {
        var since = clock.Now() - InfluenceLink.TimeToDispute;
        var rows = await db
            .Contributions.AsNoTracking()
            .StillThere()
            .Where(c => c.Author.PersonId == personId)
            .Select(c => new
            {
                c.Number,
                Led = db.InfluenceLinks.Any(l =>
                    l.ContributionId == c.Id && ((l.Verdict == LinkVerdict.NotSaid && l.LinkedAt > since) || l.AskedAgainAt > since)
                ),
                Reuse = c.Reuse.Any(r => r.SaidYes == null),
                Confirm = !c.Counts,
                Project = db.Projects.Where(p => p.Id == c.ProjectId).Select(p => new { p.Name, p.Slug }).First(),
            })
            .Where(c => c.Led || c.Reuse || c.Confirm)
            .Take(Most)
            .ToListAsync();
        return
        [
            .. rows.Select(c => new MyQuestionRow(
                c.Confirm ? "Is this right? Somebody wrote it down for you"
                    : c.Reuse ? "May your words be used somewhere else?"
                    : "Did your words lead to this?",
                SaidLinks.Said(c.Project.Slug, c.Number),
                c.Project.Name
            )
            {
                Slug = c.Project.Slug,
            }),
        ];
    }
}
