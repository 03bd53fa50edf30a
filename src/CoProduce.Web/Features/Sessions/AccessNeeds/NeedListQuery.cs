using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Queries;
using CoProduce.Data.Sealing;
using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>Reads the checklist of a session. Each look is written down for the people whose needs were seen.</summary>
public class NeedListQuery(CoProduceDbContext db, NeedSeal seal, TimeProvider clock)
{
    public async Task<NeedListPage> RunAsync(ProjectPlace here, Session session)
    {
        var since = here.Standing.SeesNeedsSince;
        var isInView = SharedNeed.IsInView(session.EndsAt, clock.Now());
        var shared = !isInView
            ? []
            : await (
                from n in db.SharedNeeds.AsNoTracking().OfThoseWhoMayCome(db)
                where n.SessionId == session.Id && (since == null || n.SharedAt >= since)
                join p in db.People on n.PersonId equals p.Id
                orderby n.State, n.Id
                select new
                {
                    Need = n,
                    p.DisplayName,
                    Owner = db.People.Where(o => o.Id == n.OwnerId).Select(o => o.DisplayName).FirstOrDefault(),
                }
            ).ToListAsync();
        await db.NoteLooksAsync(AuditEvent.LookedAtAccessNeeds, shared.Select(s => s.Need.PersonId).Distinct());
        return new NeedListPage(
            NeedSession.Of(here, session),
            [.. shared.Select(s => SharedNeedRow.Of(s.Need, seal, s.Owner, s.DisplayName))],
            isInView,
            new SeeToForm(),
            null
        );
    }
}
