using CoProduce.Data;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Decisions.Answer;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Decisions.Open;

/// <summary>Opening a question again, when a lead of each group asks for it.</summary>
[Route("projects/{slug}/decisions/{number:int}")]
public class ReopenDecisionController(
    CoProduceDbContext db,
    FindingDecisions decisions,
    DecisionPageQuery page,
    DecisionOpening opening,
    TimeProvider clock
) : Controller
{
    private const int UsualDays = 14;

    [HttpPost("reopen")]
    public async Task<IActionResult> Reopen(string slug, int number, string? reason)
    {
        if (
            await decisions.FindAsync(slug, number) is not ({ Standing.Side: { } side } here, { } decision)
            || !here.Standing.MayLeadFor(side)
        )
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Details", (await page.RunAsync(here, number))!);
        }

        var next = await db.TogetherAsync(() => AskAsync(here, side, decision, reason));
        return next is null
            ? this.GoTo(
                DecisionLinks.Decision(here.Slug, number),
                "Your wish stands here. It opens again when the lead of the other group agrees."
            )
            : this.GoTo(DecisionLinks.Decision(here.Slug, next.Number), "A lead of each group agreed. The question is open again.");
    }

    /// <summary>Null until a lead of each group has asked.</summary>
    private async Task<Decision?> AskAsync(ProjectPlace here, Side side, Decision decision, string? reason)
    {
        await decisions.TakeAsync(decision);
        var both = decision.AskToReopen(side, reason ?? "", await decisions.IsFollowedAsync(decision), clock.Now());
        await db.SaveChangesAsync();
        return both
            ? await opening.OpenAsync(
                here,
                NewDecisionForm.From(decision, clock.Today().AddDays(UsualDays)).ToDraft() with
                {
                    Follows = decision,
                    Round = Round.Reopened,
                }
            )
            : null;
    }
}
