using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Sessions.Planning;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Details;

/// <summary>Reads one session, with what this person may know of it.</summary>
public class SessionQuery(CoProduceDbContext db, SecondLooks looks, Viewer viewer, TimeProvider clock)
{
    private const int MostOtherTimes = 30;

    public async Task<SessionFacts?> RunAsync(ProjectPlace here, int number)
    {
        var me = viewer.PersonId ?? 0;
        var found = await db
            .Sessions.AsNoTracking()
            .Where(s => s.ProjectId == here.Id && s.Number == number)
            .Select(s => new
            {
                Row = s,
                Families = db
                    .Rsvps.WithPlace()
                    .Count(c =>
                        c.SessionId == s.Id
                        && db.Participants.WhoTakePart()
                            .Any(p => p.ProjectId == s.ProjectId && p.PersonId == c.PersonId && p.Hat != Hat.Professional)
                    ),
                Professionals = db
                    .Rsvps.WithPlace()
                    .Count(c =>
                        c.SessionId == s.Id
                        && db.Participants.WhoTakePart()
                            .Any(p => p.ProjectId == s.ProjectId && p.PersonId == c.PersonId && p.Hat == Hat.Professional)
                    ),
                Taken = db.Rsvps.WithPlace().Count(c => c.SessionId == s.Id) + db.CompanionsWithPlace().Count(a => a.SessionId == s.Id),
                Since = db.Rsvps.Where(c => c.SessionId == s.Id && c.PersonId == me).Select(c => c.WaitingSince).FirstOrDefault(),
                Ahead = db
                    .Rsvps.Waiting()
                    .Count(c =>
                        c.SessionId == s.Id
                        && db.TakingPartNow().Any(p => p.ProjectId == s.ProjectId && p.PersonId == c.PersonId)
                        && c.WaitingSince
                            < db.Rsvps.Where(m => m.SessionId == s.Id && m.PersonId == me).Select(m => m.WaitingSince).FirstOrDefault()
                    ),
                Offered = db.PaymentOffers.Where(o => o.SessionId == s.Id).Select(o => (int?)o.Pence).FirstOrDefault(),
                RunBy = db.Participants.Where(p => p.Id == s.RunByParticipantId).Select(p => p.Person.DisplayName).FirstOrDefault(),
                HasOthers = s.SameAsId != null || db.Sessions.Any(o => o.SameAsId == s.Id),
                Papers = db.SessionPapers.Count(p => p.SessionId == s.Id),
                Mine = db.Rsvps.Where(c => c.SessionId == s.Id && c.PersonId == me).Select(c => (RsvpAnswer?)c.Answer).FirstOrDefault(),
            })
            .SingleOrDefaultAsync();
        if (found is null)
        {
            return null;
        }

        var session = found.Row;
        var inside = here.Standing.MayReadInside;
        var isComing =
            here.Standing.IsTakingPart
            && (found.Mine is RsvpAnswer.Coming ? found.Since is null : found.Mine is RsvpAnswer.Maybe && session.Places is null);
        return new SessionFacts(
            here,
            session.Id,
            session.Version,
            session.Number,
            session.Title,
            session.Purpose,
            session.Form,
            session.StartsAt,
            session.EndsAt,
            session.CancelledAt,
            inside ? session.Place : null,
            here.Standing.MayRunSession || isComing ? session.JoiningLink : null,
            session.Help,
            found.Families,
            found.Professionals,
            found.Mine,
            session.WhyNoAnswer(clock.Now()) ?? here.Standing.WhyNotSpeak(),
            here.Standing.MayRunSession
        )
        {
            GettingThere = inside ? session.GettingThere : null,
            WithoutComing = session.WithoutComing,
            Stage = session.Stage,
            RunBy = inside ? found.RunBy : null,
            Papers = inside ? found.Papers : 0,
            OtherTimes = found.HasOthers ? await OtherTimesAsync(session) : [],
            Looks = here.Standing.MayRunSession ? await looks.AtAsync(session.Id) : [],
            OfferedPence = found.Offered,
            IsOn = session.CancelledAt is null && session.StartsAt <= clock.Now() && clock.Now() < session.EndsAt,
            MayCancel = here.Standing.MayRunSession && session.WhyNotCancel(clock.Now()) is null,
            Places = session.Places,
            Free = Math.Max(0, (session.Places ?? 0) - found.Taken),
            AheadOfMe = found.Since is null ? null : found.Ahead,
        };
    }

    private Task<List<OtherTimeRow>> OtherTimesAsync(Session session)
    {
        var first = session.SameAsId ?? session.Id;
        return db
            .Sessions.AsNoTracking()
            .Where(o => o.Id != session.Id && (o.Id == first || o.SameAsId == first) && o.CancelledAt == null)
            .OrderBy(o => o.StartsAt)
            .Take(MostOtherTimes)
            .Select(o => new OtherTimeRow(o.Number, o.StartsAt, o.EndsAt))
            .ToListAsync();
    }
}
