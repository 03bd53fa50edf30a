using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Queries;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Payments;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Sessions.Details;
using CoProduce.Web.Features.Sessions.Feeds;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Reads offers, thanks and claims.</summary>
public class PaymentQueries(CoProduceDbContext db, Viewer viewer, TimeProvider clock)
{
    private const int Most = 200;

    public async Task<PaymentPage> PageAsync(ProjectPlace here, Session session)
    {
        var me = viewer.PersonId;
        var offer = await db
            .PaymentOffers.AsNoTracking()
            .Where(o => o.SessionId == session.Id)
            .Select(o => (int?)o.Pence)
            .SingleOrDefaultAsync();
        var mine = await db.Thanks.AsNoTracking().SingleOrDefaultAsync(t => t.SessionId == session.Id && t.PersonId == me);
        var now = clock.Now();
        return new PaymentPage(here.Slug, session.Number, session.Title, session.StartsAt)
        {
            Offered = offer,
            Mine = mine?.Answer,
            MyLess = mine?.LessPence,
            MayAnswer = here.Standing.IsTakingPart && offer > 0,
            MayOffer = here.Standing.MayPlan,
            WhyNotOffer = session.WhyNoAnswer(now),
            WhyNotThank = here.Standing.MayRun ? Domain.Payments.Thanks.WhyNotThank(session, now) : "",
            Came = await db.Rsvps.WithPlace().CountAsync(c => c.SessionId == session.Id),
            Thanked = await db.Thanks.CountAsync(t => t.SessionId == session.Id && t.ThankedAt != null),
            Offer = new OfferForm { Pounds = offer / 100m },
            Answer = new OfferAnswerForm { Say = mine?.Answer, LessPounds = mine?.LessPence / 100m },
        };
    }

    /// <summary>The row of one person and one session, made when there is none.</summary>
    public async Task<Thanks> ThanksAsync(int sessionId, int personId)
    {
        if (await db.Thanks.SingleOrDefaultAsync(t => t.SessionId == sessionId && t.PersonId == personId) is { } known)
        {
            return known;
        }

        var made = new Thanks(sessionId, personId);
        db.Add(made);
        return made;
    }

    public Task<List<int>> NotThankedAsync(int sessionId) =>
        db
            .Rsvps.WithPlace()
            .Where(c =>
                c.SessionId == sessionId && !db.Thanks.Any(t => t.SessionId == sessionId && t.PersonId == c.PersonId && t.ThankedAt != null)
            )
            .Select(c => c.PersonId)
            .ToListAsync();

    public async Task<MyPaymentsPage> MineAsync(ClaimForm form)
    {
        var me = viewer.PersonId;
        var projects = await (
            from x in db.Participants
            where x.PersonId == me && (x.State == ParticipantState.TakingPart || x.State == ParticipantState.Left)
            join p in db.Projects on x.ProjectId equals p.Id
            orderby p.Name
            select new { p.Id, p.Name }
        ).ToListAsync();
        return new MyPaymentsPage(
            await RowsAsync(db.Claims.Where(c => c.PersonId == me)),
            [.. projects.Select(p => new FormChoice($"{p.Id}", p.Name))],
            form
        );
    }

    /// <summary>That names were seen with what was claimed is written down for their people.</summary>
    public async Task<ClaimsPage> WaitingAsync()
    {
        var open = await RowsAsync(db.Claims.Where(c => c.SettledOn == null && c.TurnedDownAt == null));
        var done = await RowsAsync(db.Claims.Where(c => c.SettledOn != null || c.TurnedDownAt != null));
        await db.NoteLooksAsync(AuditEvent.LookedAtContact, open.Concat(done).Select(c => c.PersonId));
        return new ClaimsPage(
            [.. open.Where(c => !c.IsAgreed)],
            [.. open.Where(c => c.IsAgreed)],
            done,
            clock.Today(),
            new SettleClaimForm { On = clock.Today() },
            new TurnDownForm(),
            null
        );
    }

    public async Task<List<ClaimRow>> RowsAsync(IQueryable<Claim> claims, int most = Most) =>
        await (
            from c in claims.AsNoTracking()
            join p in db.Projects on c.ProjectId equals p.Id
            join who in db.People on c.PersonId equals who.Id
            orderby c.Id descending
            select new ClaimRow(c.Id, p.Name, c.Kind, c.Pence, c.For, c.ClaimedAt)
            {
                PersonId = c.PersonId,
                Name = who.DisplayName,
                AgreedById = c.AgreedById,
                AgreedBy = db.People.Where(a => a.Id == c.AgreedById).Select(a => a.DisplayName).FirstOrDefault(),
                AlsoAgreedBy = db.People.Where(a => a.Id == c.AlsoAgreedById).Select(a => a.DisplayName).FirstOrDefault(),
                SettledOn = c.SettledOn,
                WhyTurnedDown = c.WhyTurnedDown,
            }
        )
            .Take(most)
            .ToListAsync();
}
