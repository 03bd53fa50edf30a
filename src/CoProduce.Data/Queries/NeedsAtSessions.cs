using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Sessions;

namespace CoProduce.Data.Queries;

/// <summary>What is needed at a session: not what somebody needs who has said that they cannot come.</summary>
public static class NeedsAtSessions
{
    public static IQueryable<SharedNeed> OfThoseWhoMayCome(this IQueryable<SharedNeed> needs, CoProduceDbContext db)
    {
        var cannot = db.Rsvps.Where(r => r.Answer == RsvpAnswer.CannotCome);
        return needs.Where(n => !cannot.Any(r => r.SessionId == n.SessionId && r.PersonId == n.PersonId));
    }

    /// <summary>Needs at a session that is over, of which people have not said whether they got what they needed.</summary>
    public static IQueryable<SharedNeed> NotSaidIfMet(this CoProduceDbContext db, DateTime now)
    {
        var over = now - SharedNeed.Seen;
        return db
            .SharedNeeds.OfThoseWhoMayCome(db)
            .Where(n =>
                n.Met == null && db.Sessions.Any(s => s.Id == n.SessionId && s.EndsAt <= now && s.EndsAt > over && s.CancelledAt == null)
            );
    }
}
