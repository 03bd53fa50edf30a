using CoProduce.Data;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Overrides;

/// <summary>Reads what was decided elsewhere or outside the rule, the newest first.</summary>
public class OverridesQuery(CoProduceDbContext db)
{
    private const int Most = 100;

    public async Task<OverridesPage> RunAsync(ProjectPlace here)
    {
        var elsewhere = await db
            .DecidedElsewhere.AsNoTracking()
            .Where(e => e.ProjectId == here.Id)
            .OrderByDescending(e => e.Id)
            .Take(Most)
            .Select(e => new ElsewhereRow(e.Id, e.What, e.RaisedAt, e.IsUpheld, e.Answer, e.AnsweredAt))
            .ToListAsync();
        var overrides = await db
            .Overrides.AsNoTracking()
            .Where(o => o.ProjectId == here.Id)
            .OrderByDescending(o => o.Id)
            .Take(Most)
            .Select(o => new OverrideRow(
                o.Id,
                o.What,
                o.Who,
                o.Power,
                o.Why,
                o.On,
                db.Decisions.Where(d => d.Id == o.DecisionId).Select(d => (int?)d.Number).FirstOrDefault()
            ))
            .ToListAsync();
        return new OverridesPage(here, elsewhere, overrides, new RaiseForm(), new OverrideForm());
    }
}
