using CoProduce.Data;
using CoProduce.Data.Health;
using CoProduce.Domain.Health;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure.ToDos;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>Red signs without a plan, for those who run the project, and plans that wait for the yes of the lead for families.</summary>
public class PlanToDos(CoProduceDbContext db) : IToDoSource
{
    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        var projects = who.Run.Ids();
        if (projects.Count == 0)
        {
            return [];
        }

        var snapshots = await db.LatestSnapshots().Include(s => s.Figures).Where(s => projects.Contains(s.ProjectId)).ToListAsync();
        var plans = await db
            .RedPlans.AsNoTracking()
            .Where(p => projects.Contains(p.ProjectId))
            .Select(p => new PlanFacts(p.ProjectId, p.Indicator, p.ReviewOn, p.AgreedAt != null))
            .ToListAsync();
        return snapshots.SelectMany(s => Of(who, who.Run.Of(s.ProjectId), s, [.. plans.Where(p => p.ProjectId == s.ProjectId)]));
    }

    private static IEnumerable<ToDo> Of(ToDoReader who, ProjectPlace here, HealthSnapshot snapshot, List<PlanFacts> plans)
    {
        var figures = new ProjectFigures(here.Id, here.Slug, here.Name, null, snapshot);
        var red = figures.IsFinished ? [] : figures.Red(Reader.Inside).Select(f => f.Indicator).ToList();
        var bare = red.Where(sign => plans.TrueForAll(p => p.Sign != sign)).ToList();
        if (bare.Count > 0)
        {
            yield return who.Has(
                ToDoKind.PlanForRed,
                here,
                bare.Count == 1 ? $"“{bare[0].Words()}” is red" : $"{bare.Count} signs are red",
                bare.Count == 1 ? HealthLinks.Plan(here.Slug, bare[0]) : figures.Url
            );
        }

        foreach (var plan in plans.Where(p => !p.IsAgreed && red.Contains(p.Sign) && here.Standing.MayLeadFor(Side.LivedExperience)))
        {
            yield return who.Has(ToDoKind.AgreeToPlan, here, $"for “{plan.Sign.Words()}”", $"{figures.Url}#{plan.Sign.Key()}");
        }
    }
}
