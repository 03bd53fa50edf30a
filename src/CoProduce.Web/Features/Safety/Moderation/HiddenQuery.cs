using CoProduce.Data;
using CoProduce.Domain.Moderation;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Reads words that were hidden, for the person who wrote them and for those who look again.</summary>
public class HiddenQuery(CoProduceDbContext db, Viewer viewer)
{
    public async Task<HiddenPage> RunAsync(ProjectPlace here, HiddenWords hiding, AppealForm? appeal = null, LookAgainForm? look = null)
    {
        var names = await db.NamesAsync([hiding.ByPersonId, hiding.AnsweredById]);
        var said = hiding.Which.ContributionId;
        var number = await db.Contributions.Where(c => c.Id == said).Select(c => c.Number).SingleAsync();
        var (me, runs, by) = (viewer.PersonId!.Value, here.Standing.MayRun, names.GetValueOrDefault(hiding.ByPersonId));
        var isMine = hiding.AuthorPersonId == me;
        return new HiddenPage(
            here,
            isMine,
            new HiddenWhy(hiding.Text, hiding.Reason, hiding.Why, by, hiding.At, hiding.IsHidden),
            hiding.Appeal is { } asked
                ? new HiddenAppeal(asked, isMine, hiding.AppealedAt!.Value, hiding.WaitsForAnswer ? hiding.AppealDueOn : null)
                : null,
            hiding.Answer is { } answer
                ? new HiddenAnswer(
                    answer,
                    hiding.IsHidden,
                    hiding.AnsweredById is { } answerer ? names.GetValueOrDefault(answerer) : null,
                    hiding.AnsweredAt!.Value
                )
                : null,
            hiding.WhyNotAppeal(me) is null
                ? new HiddenAppealing(ModerationLinks.Appeal(here.Slug, hiding.Id), by, appeal ?? new AppealForm())
                : null,
            runs && hiding.WhyNotLookAgain(me) is null
                ? new HiddenLookingAgain(ModerationLinks.LookAgain(here.Slug, hiding.Id), look ?? new LookAgainForm())
                : null,
            runs && hiding.WhyNotShowAgain(me) is null ? ModerationLinks.ShowAgain(here.Slug, hiding.Id) : null,
            SaidLinks.Said(here.Slug, number)
        );
    }
}
