using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Reads what is offered and thanked for one session.</summary>
public class PaymentQuery(CoProduceDbContext db, Viewer viewer, TimeProvider clock)
{
    public async Task<PaymentPage> RunAsync(ProjectPlace here, Session session)
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
            MayOffer = here.Standing.MayRunSession,
            WhyNotOffer = session.WhyNoAnswer(now),
            WhyNotThank = here.Standing.MayRunSession ? Domain.Payments.Thanks.WhyNotThank(session, now) : "",
            Came = await db.Rsvps.WithPlace().CountAsync(c => c.SessionId == session.Id),
            Thanked = await db.Thanks.CountAsync(t => t.SessionId == session.Id && t.ThankedAt != null),
            Offer = new OfferForm { Pounds = offer / 100m },
            Answer = new OfferAnswerForm { Say = mine?.Answer, LessPounds = mine?.LessPence / 100m },
        };
    }
}
