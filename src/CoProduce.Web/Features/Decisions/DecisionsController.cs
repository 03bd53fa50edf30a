using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions;

/// <summary>A decision's page, and saying where one stands.</summary>
[Route("projects/{slug}/decisions/{number:int}")]
public class DecisionsController(CoProduceDbContext db, ProjectDoor door, DecisionPageQuery page, DecisionClosing closing, Viewer viewer, TimeProvider clock) : Controller
{
    [HttpGet("/decisions"), AllowAnonymous]
    public async Task<IActionResult> Index(DecisionListQuery.Search search, [FromServices] DecisionListQuery list) => View(await list.RunAsync(search));

    [HttpGet(""), AllowAnonymous]
    public async Task<IActionResult> Details(string slug, int number)
    {
        if (await door.FindAsync(slug) is not { } here || await page.RunAsync(here, number) is not { } decision)
        {
            return NotFound();
        }

        if (decision.Outcome is Outcome.Open && !decision.IsOpen && await closing.CloseAsync(await IdAsync(here, number)))
        {
            decision = (await page.RunAsync(here, number))!;
        }

        return View(decision);
    }

    [HttpPost("position")]
    public async Task<IActionResult> TakePosition(string slug, int number, [Bind(Prefix = "Form")] PositionForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.IsTakingPart: true } here || await IdAsync(here, number) is not (> 0 and var id))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || form.Answers.Count == 0)
        {
            return this.TryAgain("Details", (await page.RunAsync(here, number, form.Answers.Count == 0 ? null : form))!);
        }

        await db.TogetherAsync(() => AnswerAsync(id, here.Standing.ParticipantId!.Value, form));
        return this.GoTo($"{here.Url}/decisions/{number}", "Your answer is saved. You can change it until the decision closes.");
    }

    [HttpPost("reply/{positionId:int}")]
    public async Task<IActionResult> ReplyToObjection(string slug, int number, int positionId, string? text)
    {
        if (await door.FindAsync(slug) is not { Standing.MayReadInside: true } here || await IdAsync(here, number) is not (> 0 and var id))
        {
            return NotFound();
        }

        await db.TogetherAsync(async () =>
        {
            var position = await db.Positions.Include(p => p.Replies).SingleOrDefaultAsync(p => p.Id == positionId && p.DecisionId == id);
            RuleBrokenException.ThrowIf(position is null ? "This answer has changed since you opened the page." : null);
            position!.AnswerObjection(text ?? "", viewer.PersonId!.Value, clock.Now());
            return await db.SaveChangesAsync();
        });
        await closing.CloseAsync(id);
        return this.GoTo($"{here.Url}/decisions/{number}", "Your reply is there for everyone in the project.");
    }

    private async Task<int> AnswerAsync(int id, int participantId, PositionForm form)
    {
        var now = clock.Now();
        RuleBrokenException.ThrowIf(await db.TakeAsync(id, d => d.Outcome == Outcome.Open && d.ClosesAt > now) == 0 ? "This decision has closed, so answers can no longer change." : null);
        var decision = await db.Decisions.AsNoTracking().Include(d => d.Options).SingleAsync(d => d.Id == id);
        var isAsked = await db.Decisions.AnyAsync(d => d.Id == id && d.Voters.Any(v => v.ParticipantId == participantId));
        RuleBrokenException.ThrowIf(decision.WhyNoPosition(isAsked, now));
        var standing = await db.Positions.Where(p => p.DecisionId == id && p.ParticipantId == participantId).ToListAsync();
        foreach (var answer in form.Answers.Where(a => decision.Options.Any(o => o.Id == a.OptionId)).DistinctBy(a => a.OptionId))
        {
            var said = new Position.Answer(answer.Stance!.Value, answer.Reason, form.ShownAs);
            if (standing.SingleOrDefault(p => p.OptionId == answer.OptionId) is { } before)
            {
                before.MoveTo(said, now);
            }
            else
            {
                db.Add(new Position(id, answer.OptionId, participantId, said, now));
            }
        }

        return await db.SaveChangesAsync();
    }

    private Task<int> IdAsync(ProjectPlace here, int number) => db.Decisions.Where(d => d.ProjectId == here.Id && d.Number == number).Select(d => d.Id).SingleOrDefaultAsync();
}
