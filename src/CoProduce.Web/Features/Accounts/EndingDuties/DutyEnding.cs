using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Ends a duty of the forum, unless nobody would be left to do it. It counts on the next request.</summary>
public class DutyEnding(CoProduceDbContext db, DutyLetters letters, IPassWorriesOn worries)
{
    /// <summary>Where open worries are once they do not have this duty any more.</summary>
    public async Task<WorriesThen> WorriesThenAsync(int personId, ForumDuties duty) =>
        await worries.WhenOnlyAsync(personId, await db.People.Where(p => p.Id == personId).Select(p => p.Duties).SingleAsync() & ~duty);

    /// <summary>In one transaction with whatever decided it. Of two who go in the same moment, one is told why not.</summary>
    public async Task<int> EndAsync(int personId, ForumDuties duty, string letter)
    {
        var others = await db.OtherDutiesInTurnAsync(personId);
        (await db.People.SingleAsync(p => p.Id == personId)).LayDown(duty, others);
        db.RemoveRange(await db.DutyRemovals.Where(r => r.PersonId == personId && r.Duty == duty).ToListAsync());
        if (await db.Users.SingleOrDefaultAsync(a => a.PersonId == personId) is { } account)
        {
            letters.Say(account, letter);
        }

        await db.SaveChangesAsync();
        return await worries.PassOnAsync();
    }
}
