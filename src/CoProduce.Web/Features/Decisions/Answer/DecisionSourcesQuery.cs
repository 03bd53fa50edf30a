using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>Reads what a decision stands on, what families said first.</summary>
public class DecisionSourcesQuery(CoProduceDbContext db)
{
    public async Task<List<SourceRow>> RunAsync(int decisionId)
    {
        var rows = await (
            from l in db.InfluenceLinks.AsNoTracking()
            join c in db.Contributions on l.ContributionId equals c.Id
            where l.DecisionId == decisionId && c.Audience == Audience.Project
            orderby c.Hat == Hat.Professional, c.Number
            select new
            {
                c.Number,
                c.Text,
                c.ShownAs,
                c.Hat,
                c.Author.Person.UsualHat,
                c.Author.Person.DisplayName,
                IsWithdrawn = c.WithdrawnAt != null,
                l.Verdict,
            }
        )
            .Take(20)
            .ToListAsync();
        return
        [
            .. rows.Select(s => new SourceRow(
                s.Number,
                ShownNames.For(s.DisplayName, s.Hat, s.UsualHat, s.ShownAs),
                s.IsWithdrawn ? null : s.Text,
                s.Hat.Side() is Side.LivedExperience,
                s.Verdict is LinkVerdict.Disputed
            )),
        ];
    }
}
