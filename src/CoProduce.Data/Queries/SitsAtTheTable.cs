using CoProduce.Domain.Participation;

namespace CoProduce.Data.Queries;

/// <summary>Who is said to be at the table of a project. A name that somebody typed makes nobody one of them.</summary>
public static class SitsAtTheTable
{
    /// <summary>Those who were let in and, of those who speak through somebody else, whose words were confirmed. Guests of a session have
    /// no seat.</summary>
    public static IQueryable<Participant> AtTheTable(this CoProduceDbContext db)
    {
        var (said, guests) = (db.Contributions, db.SessionGuests);
        return db
            .Participants.WhoTakePart()
            .Where(p => !p.IsWrittenDown || (said.Any(c => c.AuthorId == p.Id && c.Counts) && !guests.Any(g => g.ParticipantId == p.Id)));
    }
}
