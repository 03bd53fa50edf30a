using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Payments;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Who is thanked for a session, and who is still to be.</summary>
public class SessionThanks(CoProduceDbContext db)
{
    /// <summary>The row of one person and one session, made when there is none.</summary>
    public async Task<Thanks> OfAsync(int sessionId, int personId)
    {
        if (await db.Thanks.SingleOrDefaultAsync(t => t.SessionId == sessionId && t.PersonId == personId) is { } known)
        {
            return known;
        }

        var made = new Thanks(sessionId, personId);
        db.Add(made);
        return made;
    }

    public Task<List<int>> NotThankedAsync(int sessionId) =>
        db
            .Rsvps.WithPlace()
            .Where(c =>
                c.SessionId == sessionId && !db.Thanks.Any(t => t.SessionId == sessionId && t.PersonId == c.PersonId && t.ThankedAt != null)
            )
            .Select(c => c.PersonId)
            .ToListAsync();
}
