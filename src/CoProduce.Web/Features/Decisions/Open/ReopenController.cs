using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Decisions.Answer;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Open;

/// <summary>Opening a closed decision again: a lead of each group wishes it.</summary>
[Route("projects/{slug}/decisions/{number:int}")]
public class ReopenController(
    CoProduceDbContext db,
    FindingDecisions decisions,
    DecisionPageQuery page,
    DecisionOpening opening,
    Notifier post,
    TimeProvider clock
) : Controller
{
    [HttpPost("reopen")]
    public async Task<IActionResult> Reopen(string slug, int number, [Longest(ReopeningWish.ReasonMaxLength)] string? reason)
    {
        if (
            await decisions.FindAsync(slug, number) is not ({ Standing.Side: { } side } here, { } decision)
            || !here.Standing.MayLeadFor(side)
        )
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(here.Standing.WhyNotDecide);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Details", (await page.RunAsync(here, number))!);
        }

        var next = await db.TogetherAsync(() => WishAsync(here, decision, side, reason ?? ""));
        return next is null
            ? this.GoTo(
                DecisionLinks.Decision(here.Slug, number),
                "Your wish stands here. It opens again when the lead of the other group agrees."
            )
            : this.GoTo(DecisionLinks.Decision(here.Slug, next.Number), "A lead of each group agreed. The question is open again.");
    }

    private async Task<Decision?> WishAsync(ProjectPlace here, Decision decision, Side side, string reason)
    {
        await decisions.TakeAsync(decision);
        var both = decision.AskToReopen(side, reason, await decisions.IsFollowedAsync(decision), clock.Now());
        if (!both)
        {
            await TellOtherLeadAsync(here, decision, side);
            await db.SaveChangesAsync();
            return null;
        }

        await db.SaveChangesAsync();
        var again = NewDecisionForm.From(decision, clock.Today().AddDays(NewDecisionForm.UsualDays)).ToDraft();
        return await opening.OpenAsync(here, again with { Follows = decision, Round = Round.Reopened });
    }

    /// <summary>The lead of the other group hears that one lead wishes to open it again.</summary>
    private async Task TellOtherLeadAsync(ProjectPlace here, Decision decision, Side wishes)
    {
        var leads = await db.Participants.WhoLead().Where(p => p.ProjectId == here.Id).ToListAsync();
        await post.TellAsync(
            [.. leads.Where(p => p.Side != wishes).Select(p => p.PersonId)],
            $"The other lead wishes to open a decision of “{here.Name}” again. Please say what you think",
            DecisionLinks.Decision(here.Slug, decision.Number)
        );
    }
}
