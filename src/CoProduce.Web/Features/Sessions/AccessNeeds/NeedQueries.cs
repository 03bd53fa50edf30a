using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Queries;
using CoProduce.Data.Sealing;
using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>Reads what people need: their own list for themselves, and the checklist of a session for those who run it.</summary>
public class NeedQueries(CoProduceDbContext db, NeedSeal seal, Viewer viewer, TimeProvider clock)
{
    private const int MostCounted = 5000;

    public async Task<List<NeedRow>> MineAsync()
    {
        var mine = await db.AccessNeeds.AsNoTracking().Where(n => n.PersonId == viewer.PersonId).OrderBy(n => n.Id).ToListAsync();
        return [.. mine.Select(n => new NeedRow(n.Id, seal.Open(n.Key, n.Sealed)))];
    }

    public async Task<SessionNeedsPage> ForMeAsync(ProjectPlace here, Session session)
    {
        var me = viewer.PersonId;
        var shared = await db
            .SharedNeeds.AsNoTracking()
            .Where(n => n.SessionId == session.Id && n.PersonId == me)
            .OrderBy(n => n.Id)
            .Select(n => new { Need = n, Owner = db.People.Where(p => p.Id == n.OwnerId).Select(p => p.DisplayName).FirstOrDefault() })
            .ToListAsync();
        var mine = await MineAsync();
        return new SessionNeedsPage(
            About(here, session),
            [.. mine.Where(n => shared.All(s => s.Need.NeedId != n.Id))],
            [.. shared.Select(s => Row(s.Need, s.Owner, null))],
            here.Standing.WhyNotSpeak() ?? session.WhyNoAnswer(clock.Now()),
            SharedNeed.WhyNotSayIfMet(session.EndsAt, clock.Now()) is null,
            new ShareForm()
        );
    }

    /// <summary>What people at this table need, in numbers. Nobody can be made out, so no look is written down.</summary>
    public async Task<NeedCountsPage> CountsAsync(ProjectPlace here)
    {
        var held = await (
            from n in db.AccessNeeds.AsNoTracking()
            join p in db.Participants on n.PersonId equals p.PersonId
            where p.ProjectId == here.Id && p.State == ParticipantState.TakingPart
            orderby n.Id
            select new
            {
                n.PersonId,
                n.Key,
                n.Sealed,
            }
        )
            .Take(MostCounted)
            .ToListAsync();
        return new NeedCountsPage(here, AccessNeed.Counts(held.Select(h => (h.PersonId, seal.Open(h.Key, h.Sealed) ?? ""))));
    }

    /// <summary>Each look is written down for the people whose needs were seen.</summary>
    public async Task<NeedListPage> ListAsync(ProjectPlace here, Session session)
    {
        var isInView = SharedNeed.IsInView(session.EndsAt, clock.Now());
        var shared = !isInView
            ? []
            : await (
                from n in db.SharedNeeds.AsNoTracking().OfThoseWhoMayCome(db)
                where n.SessionId == session.Id
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
            About(here, session),
            [.. shared.Select(s => Row(s.Need, s.Owner, s.DisplayName))],
            isInView,
            new SeeToForm(),
            null
        );
    }

    private static NeedSession About(ProjectPlace here, Session session) =>
        new(session.Id, here.Slug, session.Number, session.Title, session.StartsAt, session.EndsAt);

    private SharedNeedRow Row(SharedNeed need, string? owner, string? name) =>
        new(
            need.Id,
            need.Sealed.Length == 0 ? "What you asked for" : seal.Open(need.Key, need.Sealed),
            need.State,
            seal.Open(need.Key, need.SealedNote),
            owner,
            need.Met,
            name
        );
}
