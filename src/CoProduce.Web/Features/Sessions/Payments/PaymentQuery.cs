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
    public async Task<PaymentPage> RunAsync(ProjectPlace here, Session session, OfferForm? typed = null, OfferAnswerForm? answer = null)
    {
        var me = viewer.PersonId;
        var offer = await db
            .PaymentOffers.AsNoTracking()
            .Where(o => o.SessionId == session.Id)
            .Select(o => (int?)o.Pence)
            .SingleOrDefaultAsync();
        var mine = await db.Thanks.AsNoTracking().SingleOrDefaultAsync(t => t.SessionId == session.Id && t.PersonId == me);
        var now = clock.Now();
        return new PaymentPage(
            session.Title,
            SessionLinks.Session(here.Slug, session.Number),
            offer,
            here.Standing.IsTakingPart && offer > 0
                ? new PaymentAnswering(
                    PaymentLinks.Answer(here.Slug, session.Number),
                    offer,
                    answer ?? new OfferAnswerForm { Say = mine?.Answer, LessPounds = mine?.LessPence / 100m }
                )
                : null,
            here.Standing.MayRunSession
                ? new PaymentOffering(
                    session.WhyNoAnswer(now),
                    PaymentLinks.Offer(here.Slug, session.Number),
                    typed ?? new OfferForm { Pounds = offer / 100m },
                    AnsweredTo.Mark(offer)
                )
                : null,
            here.Standing.MayRunSession ? await ThanksAsync(here, session, now) : null
        );
    }

    private async Task<PaymentThanks> ThanksAsync(ProjectPlace here, Session session, DateTime now) =>
        new(
            Domain.Payments.Thanks.WhyNotThank(session, now),
            await db.Rsvps.WithPlace().CountAsync(c => c.SessionId == session.Id),
            await db.Thanks.CountAsync(t => t.SessionId == session.Id && t.ThankedAt != null),
            PaymentLinks.Thanks(here.Slug, session.Number)
        );
}
