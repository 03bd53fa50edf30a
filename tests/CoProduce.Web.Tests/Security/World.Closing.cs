using CoProduce.Data;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Security;

public sealed partial class World
{
    /// <summary>Somebody who may be on the list of who was at the session.</summary>
    private async Task<int> FillClosingAsync(CoProduceDbContext db)
    {
        Parts["participant"] = $"{await db.Participants.Where(p => p.ProjectId == Project.Id).Select(p => p.Id).FirstAsync()}";
        return 0;
    }
}
