using System.Linq.Expressions;
using CoProduce.Domain.Sessions;

namespace CoProduce.Data.Queries;

/// <summary>
/// Who has a place in a session, and who waits for one. The twins of <see cref="Rsvp.HasPlace"/> and <see cref="Rsvp.Waits"/>.
/// </summary>
public static class HasPlace
{
    public static readonly Expression<Func<Rsvp, bool>> Rule = c => c.Answer == RsvpAnswer.Coming && c.WaitingSince == null;
    public static readonly Expression<Func<Rsvp, bool>> Waits = c => c.Answer == RsvpAnswer.Coming && c.WaitingSince != null;

    public static IQueryable<Rsvp> WithPlace(this IQueryable<Rsvp> answers) => answers.Where(Rule);

    public static IQueryable<Rsvp> Waiting(this IQueryable<Rsvp> answers) => answers.Where(Waits);

    /// <summary>Those who come along with somebody who has a place. They have one too.</summary>
    public static IQueryable<Companion> CompanionsWithPlace(this CoProduceDbContext db)
    {
        var placed = db.Rsvps.WithPlace();
        return db.Companions.Where(a => placed.Any(c => c.SessionId == a.SessionId && c.PersonId == a.PersonId));
    }
}
