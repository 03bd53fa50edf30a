using CoProduce.Data;
using CoProduce.Data.Sealing;
using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>Reads what somebody has shared for one session, and what they could share.</summary>
public class SessionNeedsQuery(
    CoProduceDbContext db,
    MyNeedsQuery mine,
    NeedReaders readers,
    NeedSeal seal,
    Viewer viewer,
    TimeProvider clock
)
{
    public async Task<SessionNeedsPage> RunAsync(ProjectPlace here, Session session)
    {
        var me = viewer.PersonId;
        var shared = await db
            .SharedNeeds.AsNoTracking()
            .Where(n => n.SessionId == session.Id && n.PersonId == me)
            .OrderBy(n => n.Id)
            .Select(n => new { Need = n, Owner = db.People.Where(p => p.Id == n.OwnerId).Select(p => p.DisplayName).FirstOrDefault() })
            .ToListAsync();
        var answer = await AnswerAsync(session);
        var (all, reads) = (await mine.RunAsync(), await readers.OfAsync(here, session));
        return new SessionNeedsPage(
            NeedSession.Of(here, session),
            [.. all.Where(n => shared.All(s => s.Need.NeedId != n.Id))],
            [
                .. shared.Select(s =>
                    SharedNeedRow.Of(s.Need, seal, s.Owner, null) with
                    {
                        NotReadBy = [.. reads.Where(r => s.Need.SharedAt < r.Since).Select(r => r.Name)],
                    }
                ),
            ],
            here.Standing.WhyNotSpeak() ?? session.WhyNoAnswer(clock.Now()) ?? SharedNeed.WhyNotShare(answer),
            SharedNeed.WhyNotSayIfMet(session.EndsAt, clock.Now()) is null,
            new ShareForm()
        )
        {
            ReadBy = new NamedReaders(reads),
        };
    }

    /// <summary>What they said about coming, if they said anything.</summary>
    private Task<RsvpAnswer?> AnswerAsync(Session session) =>
        db
            .Rsvps.Where(r => r.SessionId == session.Id && r.PersonId == viewer.PersonId)
            .Select(r => (RsvpAnswer?)r.Answer)
            .FirstOrDefaultAsync();
}
