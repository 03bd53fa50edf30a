using CoProduce.Data;
using CoProduce.Domain.Payments;

namespace CoProduce.Web.Tests.Security;

public sealed partial class World
{
    private async Task<int> FillPaymentsAsync(CoProduceDbContext db, DateTime now)
    {
        var claim = new Claim(Project.Id, People[Who.Parent].Id, ClaimKind.Travel, 420, "The bus.", now);
        db.Add(claim);
        await db.SaveChangesAsync();
        Parts["claim"] = $"{claim.Id}";
        return 0;
    }
}
