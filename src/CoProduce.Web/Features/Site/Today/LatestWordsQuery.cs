using CoProduce.Data;
using CoProduce.Data.Queries;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Site.Today;

/// <summary>Reads what somebody said last, with whether it has a reply.</summary>
public class LatestWordsQuery(CoProduceDbContext db)
{
    private const int Most = 3;

    public Task<List<MyWordsRow>> RunAsync(int personId) =>
        (
            from c in db.Contributions.AsNoTracking().StillThere()
            where c.Author.PersonId == personId
            join p in db.Projects on c.ProjectId equals p.Id
            orderby c.Id descending
            select new MyWordsRow(
                c.Text,
                c.Kind,
                p.Name,
                SaidLinks.Said(p.Slug, c.Number),
                c.SaidAt,
                c.IsAnswered,
                db.Contributions.WithReplyToJudge().Any(x => x.Id == c.Id)
            )
        )
            .Take(Most)
            .ToListAsync();
}
