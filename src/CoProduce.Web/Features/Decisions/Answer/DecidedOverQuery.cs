using CoProduce.Data;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>Reads what was decided over a decision: by a legal power, or elsewhere when the forum found that it was so.</summary>
public class DecidedOverQuery(CoProduceDbContext db)
{
    public async Task<List<OverRow>> RunAsync(int decisionId)
    {
        var overrides =
            from o in db.Overrides
            where o.DecisionId == decisionId
            select new
            {
                o.What,
                Why = o.Who + " decided it, by: " + o.Power + ". " + o.Why,
                At = o.WrittenAt,
            };
        var elsewhere =
            from e in db.DecidedElsewhere
            where e.DecisionId == decisionId && e.IsUpheld == true
            select new
            {
                e.What,
                Why = e.Answer!,
                At = e.AnsweredAt!.Value,
            };
        return [.. (await overrides.Concat(elsewhere).ToListAsync()).OrderBy(o => o.At).Select(o => new OverRow(o.What, o.Why, o.At))];
    }
}
