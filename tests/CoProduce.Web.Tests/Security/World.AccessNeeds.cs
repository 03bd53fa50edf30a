using CoProduce.Data;
using CoProduce.Domain.AccessNeeds;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Security;

public sealed partial class World
{
    /// <summary>The parent shared one need for the session.</summary>
    private async Task<int> FillNeedsAsync(CoProduceDbContext db, DateTime now)
    {
        var session = await db.Sessions.SingleAsync(s => s.ProjectId == Project.Id && s.Number == 1);
        var need = new SharedNeed(session, People[Who.Parent].Id, 1, (Guid.NewGuid(), ""), now);
        db.Add(need);
        await db.SaveChangesAsync();
        Parts["need"] = $"{need.Id}";
        return 0;
    }
}
