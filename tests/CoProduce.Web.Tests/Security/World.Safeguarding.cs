using CoProduce.Data;
using CoProduce.Data.Safeguarding;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Security;

public sealed partial class World
{
    /// <summary>A worry about one of the safeguarding leads.</summary>
    private async Task<int> FillSafeguardingAsync(CoProduceDbContext db, CoProduceApp app)
    {
        var (key, now) = (Guid.NewGuid(), app.Clock.Now);
        var said = await db.Contributions.SingleAsync(c => c.ProjectId == Project.Id && c.Number == 1);
        var words = app.Services.GetRequiredService<SafeguardingSeal>().Seal(key, "A bruise.");
        var concern = new SafeguardingConcern(
            key,
            new SealedConcern(words, Which: new WhichWords(said.Id)),
            null,
            now,
            (now.AddHours(4), now.AddHours(8))
        );
        concern.Name(People[Who.NamedLead].Id);
        db.Add(concern);
        await db.SaveChangesAsync();
        Parts["concern"] = $"{concern.Id}";
        return 0;
    }
}
