using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Rsvps;

/// <summary>Gives the places of a session to those who come and to whoever comes along with them, one after the other: however many ask in one moment, nobody gets a place twice, no place is given to two, and nobody overtakes those who wait.</summary>
public class RsvpPlaces(CoProduceDbContext db, Notifier post, TimeProvider clock)
{
    /// <summary>Writes down what somebody says. The next one waiting gets a place that was given back.</summary>
    public Task<Rsvp> SayAsync(int sessionId, int personId, RsvpAnswer answer, string page) =>
        db.TogetherAsync(async () =>
        {
            var session = await db.Sessions.InTurnAsync(sessionId);
            var mine = await MineAsync(sessionId, personId);
            var along = await AlongAsync(sessionId, personId);
            var isFree = await HasPlacesAsync(session, personId, mine, 1 + along.Count);
            if (mine is null)
            {
                mine = new Rsvp(session, personId, answer, clock.Now(), isFree);
                db.Add(mine);
            }
            else
            {
                mine.Say(session, answer, clock.Now(), isFree);
            }

            if (answer is RsvpAnswer.CannotCome)
            {
                db.RemoveRange(along);
            }

            await db.SaveChangesAsync();
            await FillAsync(session, page);
            return mine;
        });

    /// <summary>Writes down who comes along with somebody. They need a place like everyone else.</summary>
    public Task<int> BringAsync(int sessionId, int personId, CompanionKind kind, (Guid Key, string Words) sealedName) =>
        db.TogetherAsync(async () =>
        {
            var session = await db.Sessions.InTurnAsync(sessionId);
            var mine = await MineAsync(sessionId, personId);
            var already = (await AlongAsync(sessionId, personId)).Count;
            RuleBrokenException.ThrowIf(Companion.WhyNotBring(mine?.Answer, already));
            var hasPlace =
                mine is not { Answer: RsvpAnswer.Coming, WaitingSince: null }
                || (
                    session.HasPlaceBeside(await TakenAsync(sessionId, 0))
                    && (session.Places is null || !await db.Rsvps.AnyAsync(c => c.SessionId == sessionId && c.WaitingSince != null))
                );
            db.Add(new Companion(session, mine!, already, hasPlace, kind, sealedName, clock.Now()));
            return await db.SaveChangesAsync();
        });

    /// <summary>They do not come along after all. Their place goes to whoever is next.</summary>
    public Task<bool> LeaveAtHomeAsync(Companion companion, string page) =>
        db.TogetherAsync(async () =>
        {
            var session = await db.Sessions.InTurnAsync(companion.SessionId);
            db.Remove(companion);
            await db.SaveChangesAsync();
            await FillAsync(session, page);
            return true;
        });

    /// <summary>After there are more places than before.</summary>
    public Task<bool> FillAsync(int sessionId, string page) =>
        db.TogetherAsync(async () =>
        {
            await FillAsync(await db.Sessions.InTurnAsync(sessionId), page);
            return true;
        });

    private async Task FillAsync(Session session, string page)
    {
        var taken = await TakenAsync(session.Id, 0);
        var waiting = await (
            from c in db.Rsvps
            where c.SessionId == session.Id && c.WaitingSince != null
            orderby c.WaitingSince, c.Id
            select new { Coming = c, People = 1 + db.Companions.Count(a => a.SessionId == c.SessionId && a.PersonId == c.PersonId) }
        ).ToListAsync();
        foreach (var next in waiting)
        {
            if (!session.HasPlaceBeside(taken, next.People))
            {
                break;
            }

            taken += next.People;
            next.Coming.GetPlace();
            await post.TellAsync([next.Coming.PersonId], "There is a place for you at a session now", page);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Whether there is room for so many, and nobody waits for longer. Whoever has a place keeps it.</summary>
    private async Task<bool> HasPlacesAsync(Session session, int personId, Rsvp? mine, int people)
    {
        var since = mine?.WaitingSince;
        return session.Places is null
            || (
                session.HasPlaceBeside(await TakenAsync(session.Id, personId), people)
                && (
                    mine is { Answer: RsvpAnswer.Coming, WaitingSince: null }
                    || !await db.Rsvps.AnyAsync(c =>
                        c.SessionId == session.Id
                        && c.PersonId != personId
                        && c.WaitingSince != null
                        && (since == null || c.WaitingSince < since)
                    )
                )
            );
    }

    /// <summary>How many places are given to everyone but this person.</summary>
    private async Task<int> TakenAsync(int sessionId, int exceptPersonId)
    {
        var placed = db.Rsvps.Where(c =>
            c.SessionId == sessionId && c.PersonId != exceptPersonId && c.Answer == RsvpAnswer.Coming && c.WaitingSince == null
        );
        return await placed.CountAsync()
            + await db.Companions.CountAsync(a => a.SessionId == sessionId && placed.Any(c => c.PersonId == a.PersonId));
    }

    private Task<Rsvp?> MineAsync(int sessionId, int personId) =>
        db.Rsvps.SingleOrDefaultAsync(c => c.SessionId == sessionId && c.PersonId == personId);

    private Task<List<Companion>> AlongAsync(int sessionId, int personId) =>
        db.Companions.Where(a => a.SessionId == sessionId && a.PersonId == personId).ToListAsync();
}
