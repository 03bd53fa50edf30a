using CoProduce.Domain.People;

namespace CoProduce.Data.Queries;

/// <summary>People who work in services and wait for forum staff to say that they know them.</summary>
public static class WaitForApproval
{
    /// <summary>Those whose email is confirmed, or who have no account because staff wrote them down.</summary>
    public static IQueryable<Person> WhoWaitForApproval(this CoProduceDbContext db) =>
        db.People.Where(p =>
            p.UsualHat == Hat.Professional
            && p.ApprovedAt == null
            && p.TurnedDownAt == null
            && !db.Users.Any(a => a.PersonId == p.Id && !a.EmailConfirmed)
        );
}
