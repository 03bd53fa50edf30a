using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Rsvps;

/// <summary>
/// Applies the waiting list of a session whenever something changes it, and tells whoever got a place. However many ask in one moment,
/// each waits for the one before.
/// </summary>
public class RsvpPlaces(CoProduceDbContext db, Notifier post, TimeProvider clock) : IGivePlacesBack
{
    /// <summary>Writes down what somebody says. They wait their turn, which may come at once.</summary>
    public Task<Rsvp> SayAsync(int sessionId, int personId, RsvpAnswer answer) =>
        db.TogetherAsync(async () =>
        {
            var session = await db.InTurnAsync(sessionId);
            var mine = await MineAsync(sessionId, personId);
            if (mine is null)
            {
                mine = new Rsvp(session, personId, answer, clock.Now(), isPlaceFree: false);
                db.Add(mine);
            }
            else
            {
                mine.Say(session, answer, clock.Now(), isPlaceFree: mine.HasPlace);
            }

            if (answer is RsvpAnswer.CannotCome)
            {
                await LeaveAtHomeAsync(sessionId, personId);
            }

            await db.SaveChangesAsync();
            await RunAsync(session, isTold: personId);
            return mine;
        });

    /// <summary>Writes down who comes along with somebody. They need a place like everyone else.</summary>
    public Task<int> BringAsync(int sessionId, int personId, CompanionKind kind, (Guid Key, string Words) sealedName) =>
        db.TogetherAsync(async () =>
        {
            var session = await db.InTurnAsync(sessionId);
            var mine = await MineAsync(sessionId, personId);
            var already = await db.Companions.CountAsync(a => a.SessionId == sessionId && a.PersonId == personId);
            RuleBrokenException.ThrowIf(Companion.WhyNotBring(mine?.Answer, already));
            var hasPlace = !mine!.HasPlace || (await ListAsync(session)).Places.HasRoomForOneMore;
            db.Add(new Companion(session, mine, already, hasPlace, kind, sealedName, clock.Now()));
            await db.SaveChangesAsync();
            return await RunAsync(session);
        });

    /// <summary>They do not come along after all. Their place goes to whoever is next.</summary>
    public Task<int> LeaveAtHomeAsync(Companion companion) =>
        db.TogetherAsync(async () =>
        {
            var session = await db.InTurnAsync(companion.SessionId);
            db.Remove(companion);
            await db.SaveChangesAsync();
            return await RunAsync(session);
        });

    /// <summary>After the plan has changed.</summary>
    public Task<int> RunAsync(int sessionId) => db.TogetherAsync(async () => await RunAsync(await db.InTurnAsync(sessionId)));

    /// <summary>
    /// Somebody is gone from a project, or from all of them: they come to none of its sessions any more, nobody comes along with them,
    /// what they need is not asked for, and their places go to whoever is next.
    /// </summary>
    public Task<int> GiveBackAsync(int personId, int? projectId = null) => InEachAsync(personId, projectId, async session =>
        {
            var mine = await MineAsync(session.Id, personId);
            mine?.Say(session, RsvpAnswer.CannotCome, clock.Now());
            await LeaveAtHomeAsync(session.Id, personId);
        });

    /// <summary>Somebody cannot take part for now, or can again. While they cannot, others have their places.</summary>
    public Task<int> LookAgainAsync(int personId) => InEachAsync(personId, null, _ => Task.CompletedTask);

    /// <summary>Whoever does not come brings nobody along, and what they need is not asked for.</summary>
    private async Task LeaveAtHomeAsync(int session, int personId)
    {
        db.RemoveRange(await db.Companions.Where(a => a.SessionId == session && a.PersonId == personId).ToListAsync());
        db.RemoveRange(await db.SharedNeeds.Where(n => n.SessionId == session && n.PersonId == personId).ToListAsync());
    }

    private Task<int> InEachAsync(int personId, int? projectId, Func<Session, Task> change) =>
        db.TogetherAsync(async () =>
        {
            var now = clock.Now();
            var ids = await db
                .Sessions.Where(s => s.EndsAt > now && s.CancelledAt == null && (projectId == null || s.ProjectId == projectId))
                .Where(s =>
                    db.Rsvps.Any(c => c.SessionId == s.Id && c.PersonId == personId && c.Answer != RsvpAnswer.CannotCome)
                    || db.SharedNeeds.Any(n => n.SessionId == s.Id && n.PersonId == personId)
                )
                .OrderBy(s => s.Id)
                .Select(s => s.Id)
                .ToListAsync();
            foreach (var id in ids)
            {
                var session = await db.InTurnAsync(id);
                await change(session);
                await db.SaveChangesAsync();
                await RunAsync(session);
            }

            return ids.Count;
        });

    /// <summary>Nobody moves, and nobody is told, once a session is cancelled or over. Says how many got a place.</summary>
    private async Task<int> RunAsync(Session session, int? isTold = null)
    {
        if (session.WhyNoAnswer(clock.Now()) is not null)
        {
            return 0;
        }

        var (answers, places) = await ListAsync(session);
        answers.Where(c => places.GotIn.Contains(c.PersonId)).ToList().ForEach(c => c.GetPlace());
        answers.Where(c => places.LostIt.Contains(c.PersonId)).ToList().ForEach(c => c.LosePlace(clock.Now()));
        var slug = await db.Projects.Where(p => p.Id == session.ProjectId).Select(p => p.Slug).SingleAsync();
        foreach (var person in places.GotIn.Where(p => p != isTold))
        {
            await post.TellAsync([person], "There is a place for you at a session now", SessionLinks.Session(slug, session.Number));
        }

        await db.SaveChangesAsync();
        return places.GotIn.Count;
    }

    private async Task<(List<Rsvp> Answers, WaitingList.Places Places)> ListAsync(Session session)
    {
        var found = await db
            .Rsvps.Where(c => c.SessionId == session.Id && c.Answer == RsvpAnswer.Coming)
            .OrderBy(c => c.WaitingSince)
            .ThenBy(c => c.Id)
            .Select(c => new
            {
                Rsvp = c,
                Companions = db.Companions.Count(a => a.SessionId == c.SessionId && a.PersonId == c.PersonId),
                TakesPart = db.TakingPartNow().Any(p => p.ProjectId == session.ProjectId && p.PersonId == c.PersonId),
            })
            .ToListAsync();
        var asking = found.Select(f => new WaitingList.Asking(f.Rsvp.PersonId, f.Companions, f.Rsvp.WaitingSince, f.TakesPart));
        return ([.. found.Select(f => f.Rsvp)], WaitingList.Of(session.Places, [.. asking]));
    }

    private Task<Rsvp?> MineAsync(int sessionId, int personId) =>
        db.Rsvps.SingleOrDefaultAsync(c => c.SessionId == sessionId && c.PersonId == personId);
}
