using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>Writing down the answer of somebody who gave it by phone or on paper: the lead of their own group does. It is marked, they are
/// told, and they can take it away.</summary>
[Route("projects/{slug}/decisions/{number:int}")]
public class RecordAnswerController(
    CoProduceDbContext db,
    ProjectAccess door,
    RecordQuery page,
    DecisionAnswering answering,
    Notifier post,
    TimeProvider clock
) : Controller
{
    [HttpGet("record")]
    public async Task<IActionResult> Record(string slug, int number) =>
        await FindAsync(slug, number) is ({ Standing.WritesAnswersFor: not null } here, { } decision) && decision.IsOpen(clock.Now())
            ? View(
                await page.RunAsync(
                    here,
                    decision,
                    new RecordForm
                    {
                        Answers =
                        [
                            .. decision.Options.OrderBy(o => o.Order).Select(o => new PositionForm.OptionAnswerForm { OptionId = o.Id }),
                        ],
                    }
                )
            )
            : NotFound();

    [HttpPost("record")]
    public async Task<IActionResult> Write(string slug, int number, [Bind(Prefix = "Form")] RecordForm form)
    {
        if (await FindAsync(slug, number) is not ({ Standing.WritesAnswersFor: not null } here, { } decision))
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(here.Standing.WhyNotDecide);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Record", await page.RunAsync(here, decision, form));
        }

        await db.TogetherAsync(() => WriteAsync(here, decision, form));
        return this.GoTo(
            DecisionLinks.Decision(here.Slug, number),
            "Written down, unless they have answered themselves. They have been told."
        );
    }

    [HttpPost("not-mine")]
    public async Task<IActionResult> TakeAway(string slug, int number)
    {
        if (await FindAsync(slug, number) is not ({ Standing: { IsTakingPart: true, ParticipantId: { } me } } here, { } decision))
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(!decision.IsOpen(clock.Now()) ? "This decision has closed, so answers can no longer change." : null);
        await db.TogetherAsync(async () =>
        {
            await db.LockAsync(db.Decisions.Where(d => d.Id == decision.Id));
            db.RemoveRange(
                await db
                    .Positions.Where(p => p.DecisionId == decision.Id && p.ParticipantId == me && p.RecordedByPersonId != null)
                    .ToListAsync()
            );
            return await db.SaveChangesAsync();
        });
        return this.GoTo(DecisionLinks.Decision(here.Slug, number), "It is gone. You can answer yourself.");
    }

    private async Task<(ProjectPlace Here, Decision Decision)?> FindAsync(string slug, int number) =>
        await door.FindAsync(slug) is { } here
        && await db.Decisions.Include(d => d.Options).SingleOrDefaultAsync(d => d.ProjectId == here.Id && d.Number == number)
            is { } decision
            ? (here, decision)
            : null;

    /// <summary>What somebody has answered themselves stays, and only they hear of it: that they answered is theirs to tell.</summary>
    private async Task<int> WriteAsync(ProjectPlace here, Decision decision, RecordForm form)
    {
        var who = form.ParticipantId!.Value;
        var voter = await db.Set<Voter>().SingleOrDefaultAsync(v => v.DecisionId == decision.Id && v.ParticipantId == who);
        RuleBrokenException.ThrowIf(voter?.WhyNotWrittenBy(here.Standing.WritesAnswersFor));
        await answering.AnswerAsync(decision.Id, who, form.ToAnswers(here.Standing.PersonId!.Value));
        var hasAnswered = await db.Positions.AnyAsync(p =>
            p.DecisionId == decision.Id && p.ParticipantId == who && p.RecordedByPersonId == null
        );
        await post.TellAsync(
            await db.Participants.Where(p => p.Id == who).Select(p => p.PersonId).ToListAsync(),
            hasAnswered
                ? "Somebody wanted to write down your answer to a decision. What you answered yourself stays"
                : "Somebody wrote down your answer to a decision. Please look whether it is right",
            DecisionLinks.Decision(here.Slug, decision.Number)
        );
        return await db.SaveChangesAsync();
    }
}
