using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Queries;

/// <summary>Who has a duty of the forum and can sign in to do it.</summary>
public static class DutyHolders
{
    public static IQueryable<Person> WhoDoDuties(this CoProduceDbContext db)
    {
        var (accounts, pauses) = (db.Users, db.PersonPauses);
        return db.People.Where(p =>
            p.Duties != ForumDuties.None
            && accounts.Any(a => a.PersonId == p.Id && a.PasswordHash != null)
            && !pauses.Any(x => x.PersonId == p.Id)
        );
    }

    public static async Task<bool> HasSafeguardingLeadAsync(this CoProduceDbContext db) =>
        (await db.WhoDoDuties().Select(p => p.Duties).ToListAsync()).Exists(d => d.HasFlag(ForumDuties.SafeguardingLead));

    /// <summary>The duties of everybody else. Nobody's duty changes until this transaction ends: whoever wants to waits.</summary>
    public static async Task<List<ForumDuties>> OtherDutiesInTurnAsync(this CoProduceDbContext db, int personId)
    {
        await db.LockAsync(db.People.Where(p => p.Duties != ForumDuties.None));
        return await db.OtherDutiesAsync(personId);
    }

    public static Task<List<ForumDuties>> OtherDutiesAsync(this CoProduceDbContext db, int personId) =>
        db.WhoDoDuties().Where(p => p.Id != personId).Select(p => p.Duties).ToListAsync();
}
