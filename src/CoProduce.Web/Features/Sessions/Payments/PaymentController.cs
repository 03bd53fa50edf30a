using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Payments;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Payment for one session: what is offered, what people say to it, and thanking those who came.</summary>
[Route("projects/{slug}/sessions/{number:int}/payment")]
public class PaymentController(
    CoProduceDbContext db,
    ProjectAccess door,
    PaymentQuery payments,
    SessionThanks thanks,
    Notifier post,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string slug, int number) =>
        await FindAsync(slug, number) is var (here, session) ? View("Payment", await payments.RunAsync(here, session)) : NotFound();

    [HttpPost("offer")]
    public async Task<IActionResult> Offer(string slug, int number, [Bind(Prefix = "Offer")] OfferForm form)
    {
        if (await FindAsync(slug, number) is not var (here, session) || !here.Standing.MayRunSession)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Payment", await payments.RunAsync(here, session, typed: form));
        }

        var (pence, me, now) = (Pounds.ToPence(form.Pounds!.Value), viewer.PersonId!.Value, clock.Now());
        if (await db.PaymentOffers.SingleOrDefaultAsync(o => o.SessionId == session.Id) is { } offer)
        {
            offer.Say(session, pence, me, now);
        }
        else
        {
            db.Add(new PaymentOffer(session, pence, me, now));
        }

        await db.SaveChangesAsync();
        return this.GoTo(PaymentLinks.Payment(here.Slug, number), "Saved. It is on the session's page.");
    }

    [HttpPost("answer"), WhenFinished]
    public async Task<IActionResult> Answer(string slug, int number, [Bind(Prefix = "Answer")] OfferAnswerForm form)
    {
        if (await FindAsync(slug, number) is not var (here, session) || !here.Standing.IsTakingPart)
        {
            return NotFound();
        }

        var offered = await db.PaymentOffers.Where(o => o.SessionId == session.Id).Select(o => (int?)o.Pence).SingleOrDefaultAsync();
        this.MustBeAbout(AnsweredTo.Mark(offered), "The offer has changed since you opened the page. Please look at it, and answer again.");
        var less = form.LessPounds is { } pounds ? Pounds.ToPence(pounds) : (int?)null;
        if (ModelState.IsValid && Thanks.WhyNot(form.Say!.Value, less, offered) is { } why)
        {
            ModelState.AddModelError("Answer.LessPounds", why);
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Payment", await payments.RunAsync(here, session, answer: form));
        }

        (await thanks.OfAsync(session.Id, viewer.PersonId!.Value)).Say(form.Say!.Value, less, offered, clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(PaymentLinks.Payment(here.Slug, number), "Thank you. You can change it until you claim it.");
    }

    [HttpPost("thanks"), WhenFinished]
    public async Task<IActionResult> Thank(string slug, int number)
    {
        if (await FindAsync(slug, number) is not var (here, session) || !here.Standing.MayRunSession)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(Thanks.WhyNotThank(session, clock.Now()));
        var (me, came) = (viewer.PersonId!.Value, await thanks.NotThankedAsync(session.Id));
        foreach (var person in came.Where(p => p != me))
        {
            (await thanks.OfAsync(session.Id, person)).Thank(session, me, clock.Now());
        }

        await post.TellAsync([.. came.Where(p => p != me)], "Thank you for coming to the session", SessionLinks.Session(here.Slug, number));
        await db.SaveChangesAsync();
        return this.GoTo(PaymentLinks.Payment(here.Slug, number), "Everyone who came has been thanked.");
    }

    private async Task<(ProjectPlace Here, Session Session)?> FindAsync(string slug, int number) =>
        await door.FindAtSessionAsync(slug, number) is { Standing.MayReadInside: true } here
        && await db.Sessions.SingleOrDefaultAsync(s => s.ProjectId == here.Id && s.Number == number) is { } session
            ? (here, session)
            : null;
}
