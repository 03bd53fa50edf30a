using CoProduce.Data;
using CoProduce.Domain.Health;

namespace CoProduce.Web.Tests.Security;

public sealed partial class World
{
    private async Task<int> FillHealthAsync(CoProduceDbContext db, DateTime now)
    {
        db.Add(new RedPlan(Project.Id, Indicator.LoopClosed, "Two people reply each Friday.", DateOnly.FromDateTime(now).AddDays(30), now));
        Parts["sign"] = Indicator.LoopClosed.Key();
        Parts["warning"] = $"{Warning.Silence}";
        return await db.SaveChangesAsync();
    }
}
