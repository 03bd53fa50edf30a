using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>Writing down the answer of somebody who gave it by phone or on paper. It is marked, they are told, and they can take it
/// away.</summary>
[Route("projects/{slug}/decisions/{number:int}")]
public class RecordAnswerController(
    CoProduceDbContext db,
    ProjectAccess door,
    DecisionAnswering answering,
    Notifier post,
    TimeProvider clock
) : Controller
{
    [HttpGet("record")]
    public async Task<IActionResult> Record(string slug, int number) =>
        await FindAsync(slug, number) is ({ Standing.MayRun: true } here, { } decision) && decision.IsOpen(clock.Now())
            ? View(
                await PageAsync(
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
        if (await FindAsync(slug, number) is not ({ Standing.MayRun: true } here, { } decision))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Record", await PageAsync(here, decision, form));
        }

        var who = form.ParticipantId!.Value;
        await db.TogetherAsync(async () =>
        {
            RuleBrokenException.ThrowIf(
                await db.Positions.AnyAsync(p => p.DecisionId == decision.Id && p.ParticipantId == who && p.RecordedByPersonId == null)
                    ? "They have answered themselves. Nobody can change that for them."
                    : null
            );
            await post.TellAsync(
                await db.Participants.Where(p => p.Id == who).Select(p => p.PersonId).ToListAsync(),
                "Somebody wrote down your answer to a decision. Please look whether it is right",
                DecisionLinks.Decision(here.Slug, number)
            );
            return await answering.AnswerAsync(decision.Id, who, form.ToAnswers(here.Standing.PersonId!.Value));
        });
        return this.GoTo(DecisionLinks.Decision(here.Slug, number), "Written down. The person has been told, and can take it away.");
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

    /// <summary>Those who were asked and have not answered themselves.</summary>
    private async Task<RecordPage> PageAsync(ProjectPlace here, Decision decision, RecordForm form)
    {
        var people = await (
            from v in db.Decisions.Where(d => d.Id == decision.Id).SelectMany(d => d.Voters)
            join p in db.Participants on v.ParticipantId equals p.Id
            where !db.Positions.Any(x => x.DecisionId == decision.Id && x.ParticipantId == p.Id && x.RecordedByPersonId == null)
            orderby p.Person.DisplayName
            select new
            {
                p.Id,
                p.Person.DisplayName,
                p.Hat,
            }
        ).ToListAsync();
        var families = db.Positions.Where(p =>
            p.DecisionId == decision.Id && db.Participants.Any(x => x.Id == p.ParticipantId && x.Hat != Hat.Professional)
        );
        var given = await families.Select(p => p.ParticipantId).Distinct().CountAsync();
        var recorded = await families.Where(p => p.RecordedByPersonId != null).Select(p => p.ParticipantId).Distinct().CountAsync();
        return new RecordPage(
            here,
            decision.Number,
            decision.Question,
            [.. decision.Options.OrderBy(o => o.Order).Select(o => $"{o.Letter}: {o.Title}")],
            [
                new FormChoice("", "Choose a person"),
                .. people.Select(p => new FormChoice(
                    p.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    $"{p.DisplayName} ({p.Hat.Words().ToLowerInvariant()})"
                )),
            ],
            Decision.WarnOfRecorded(recorded + 1, given + 1),
            form
        );
    }
}
