using CoProduce.Data;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Places;

/// <summary>Gives the places of a session to those who come, one after the other: however many ask in one moment, nobody gets a place twice and no place is given to two.</summary>
public class SessionPlaces(CoProduceDbContext db, Post post, TimeProvider clock)
{
    /// <summary>Writes down what somebody says. The next one waiting gets a place that was given back.</summary>
    public Task<Coming> SayAsync(int sessionId, int personId, ComingAnswer answer, string page) => db.TogetherAsync(async () =>
    {
        var session = await db.Sessions.InTurnAsync(sessionId);
        var taken = await db.Comings.CountAsync(c => c.SessionId == sessionId && c.PersonId != personId && c.Answer == ComingAnswer.Coming && c.WaitingSince == null);
        var mine = await db.Comings.SingleOrDefaultAsync(c => c.SessionId == sessionId && c.PersonId == personId);
        if (mine is null)
        {
            mine = new Coming(session, personId, answer, clock.Now(), session.HasPlaceBeside(taken));
            db.Add(mine);
        }
        else
        {
            mine.Say(session, answer, clock.Now(), session.HasPlaceBeside(taken));
        }

        await db.SaveChangesAsync();
        await FillAsync(session, page);
        return mine;
    });

    /// <summary>After there are more places than before.</summary>
    public Task<bool> FillAsync(int sessionId, string page) => db.TogetherAsync(async () =>
    {
        await FillAsync(await db.Sessions.InTurnAsync(sessionId), page);
        return true;
    });

    private async Task FillAsync(Session session, string page)
    {
        var taken = await db.Comings.CountAsync(c => c.SessionId == session.Id && c.Answer == ComingAnswer.Coming && c.WaitingSince == null);
        foreach (var next in await db.Comings.Where(c => c.SessionId == session.Id && c.WaitingSince != null).OrderBy(c => c.WaitingSince).ThenBy(c => c.Id).ToListAsync())
        {
            if (!session.HasPlaceBeside(taken++))
            {
                break;
            }

            next.GetPlace();
            await post.TellAsync([next.PersonId], "There is a place for you at a session now", page);
        }

        await db.SaveChangesAsync();
    }
}
