using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Feeds;

/// <summary>Reads whose calendar it is. Nobody's while their account is paused, or while somebody under 18 has no agreement: it
/// counts on the next request.</summary>
public class FeedOwnerQuery(CoProduceDbContext db)
{
    public Task<int?> RunAsync(string secret)
    {
        var hash = OneTimeLinks.Hash(secret);
        return db
            .CalendarFeeds.Where(f =>
                f.SecretHash == hash
                && db.Users.Any(a => a.PersonId == f.PersonId)
                && !db.PersonPauses.Any(p => p.PersonId == f.PersonId)
                && !db.UnderEighteens.WhoWaitForCarer().Any(u => u.PersonId == f.PersonId)
            )
            .Select(f => (int?)f.PersonId)
            .SingleOrDefaultAsync();
    }
}
