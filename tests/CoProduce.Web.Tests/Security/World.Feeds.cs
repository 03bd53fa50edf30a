using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Web.Security;

namespace CoProduce.Web.Tests.Security;

public sealed partial class World
{
    /// <summary>The parent has a calendar address.</summary>
    private async Task<int> FillFeedsAsync(CoProduceDbContext db, DateTime now)
    {
        var (secret, hash) = OneTimeLinks.New();
        db.Add(
            new CalendarFeed
            {
                PersonId = People[Who.Parent].Id,
                SecretHash = hash,
                MadeAt = now,
            }
        );
        Parts["calendar"] = $"{secret}.ics";
        return await db.SaveChangesAsync();
    }
}
