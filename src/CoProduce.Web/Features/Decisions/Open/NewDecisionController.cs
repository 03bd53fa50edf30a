using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Open;

/// <summary>Opening a decision: the question, the options, who is asked, and what it stands on.</summary>
[Route("projects/{slug}/decisions/new")]
public class NewDecisionController(CoProduceDbContext db, ProjectAccess door, DecisionOpening opening, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> New(string slug, int? session, int? line) =>
        await door.FindAsync(slug) is { Standing.MayRun: true } here
            ? View(
                await PageAsync(
                    here,
                    new NewDecisionForm { ClosesOn = clock.Today().AddDays(14), Question = await QuestionAsync(here, session, line) }
                )
            )
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Open(string slug, [Bind(Prefix = "Form")] NewDecisionForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.MayRun: true } here)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(here.Standing.WhyNotDecide);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("New", await PageAsync(here, form));
        }

        var decision = await db.TogetherAsync(() => opening.OpenAsync(here, form.ToDraft()));
        return this.GoTo(DecisionLinks.Decision(here.Slug, decision.Number), "The decision is open. We have told everyone who is asked.");
    }

    /// <summary>A question that came up in a session. Its address says which line of the summary it is, and not its words.</summary>
    private async Task<string?> QuestionAsync(ProjectPlace here, int? session, int? line) =>
        session is null
            ? null
            : SessionSummary
                .Questions(
                    await db
                        .SessionSummaries.Where(x =>
                            db.Sessions.Any(s => s.Id == x.SessionId && s.ProjectId == here.Id && s.Number == session)
                        )
                        .Select(x => x.ToDecide)
                        .FirstOrDefaultAsync()
                )
                .ElementAtOrDefault((line ?? 0) - 1);

    private async Task<NewDecisionPage> PageAsync(ProjectPlace here, NewDecisionForm form) =>
        new(
            here,
            form,
            await opening.SourcesAsync(here),
            await opening.WhyNotAsync(here),
            DecisionLinks.New(here.Slug),
            "Open a decision",
            "Everyone who has been in the project for 7 days is asked. It stays open for at least 7 days.",
            "Open the decision"
        );
}
