using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Features.Decisions.Run;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>A decision's page, and saying where one stands.</summary>
[Route("projects/{slug}/decisions/{number:int}")]
public class DecisionsController(
    CoProduceDbContext db,
    ProjectAccess door,
    DecisionPageQuery page,
    DecisionAnswering answering,
    DecisionClosing closing,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    private const string AnswerChanged = "This answer has changed since you opened the page.";

    [HttpGet(""), AllowAnonymous]
    public async Task<IActionResult> Details(string slug, int number)
    {
        if (await door.FindAsync(slug) is not { } here || await page.RunAsync(here, number) is not { } decision)
        {
            return NotFound();
        }

        if (decision.Head.IsDue)
        {
            await closing.CloseAsync(await IdAsync(here, number));
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

        if (await answering.WhatChangedAsync(id, form.Answers.Select(a => a.OptionId)) is { Count: > 0 } options)
        {
            var again = form.MovedTo([.. options.Select(o => o.Id)]);
            return this.ShowBoth(
                "Details",
                (await page.RunAsync(here, number, again))!,
                [.. options.Select(o => new WrittenPart(o.Title, o.Detail))]
            );
        }

        await db.TogetherAsync(() => answering.AnswerAsync(id, here.Standing.ParticipantId!.Value, form.ToAnswers()));
        return this.GoTo(DecisionLinks.Decision(here.Slug, number), "Your answer is saved. You can change it until the decision closes.");
    }

    [HttpPost("reply/{positionId:int}")]
    public async Task<IActionResult> ReplyToObjection(
        string slug,
        int number,
        int positionId,
        [Longest(ObjectionReply.TextMaxLength)] string? text
    )
    {
        if (await door.FindAsync(slug) is not { Standing.MayReadInside: true } here || await IdAsync(here, number) is not (> 0 and var id))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Details", (await page.RunAsync(here, number))!);
        }

        var told = await db.TogetherAsync(() => ReplyAsync(here, id, positionId, text ?? ""));
        await closing.CloseAsync(id);
        return this.GoTo(DecisionLinks.Decision(here.Slug, number), told);
    }

    /// <summary>Says who reads it.</summary>
    private async Task<string> ReplyAsync(ProjectPlace here, int decision, int positionId, string text)
    {
        var position = await db.Positions.Include(p => p.Replies).SingleOrDefaultAsync(p => p.Id == positionId && p.DecisionId == decision);
        var mayReply = position is { IsForLeads: false } || here.Standing is { IsTakingPart: true, IsCoLead: true };
        RuleBrokenException.ThrowIf(position is null || !mayReply ? AnswerChanged : null);
        this.MustBeAbout(AnsweredTo.Mark(position!.ReasonSince), AnswerChanged);
        position.AnswerObjection(text, viewer.PersonId!.Value, clock.Now(), here.Standing.ParticipantId);
        await db.SaveChangesAsync();
        return position.IsForLeads
            ? "Your reply is there, for the two leads and whoever does not agree."
            : "Your reply is there for everyone in the project.";
    }

    private Task<int> IdAsync(ProjectPlace here, int number) =>
        db.Decisions.Where(d => d.ProjectId == here.Id && d.Number == number).Select(d => d.Id).SingleOrDefaultAsync();
}
