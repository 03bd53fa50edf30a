using CoProduce.Data;
using CoProduce.Domain.Moderation;
using CoProduce.Domain.Participation;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Telling the people who run a project how somebody behaved, and seeing what came of it.</summary>
[Route("projects/{slug}/conduct"), WhilePaused]
public class BehaviourController(CoProduceDbContext db, ProjectAccess door, ModerationDesk desk, Viewer viewer) : Controller
{
    [HttpGet("tell")]
    public async Task<IActionResult> Show(string slug) =>
        await FindAsync(slug) is { } here ? View("Behaviour", await PageAsync(here, new BehaviourForm())) : NotFound();

    [HttpPost("tell")]
    public async Task<IActionResult> Tell(string slug, [Bind(Prefix = "Form")] BehaviourForm form)
    {
        if (await FindAsync(slug) is not { } here)
        {
            return NotFound();
        }

        var page = await PageAsync(here, form);
        if (!ModelState.IsValid || (form.About is { } about && page.People.All(p => p.Value != $"{about}")))
        {
            return this.TryAgain("Behaviour", page);
        }

        var report = await desk.TellAsync(
            here,
            new ConductReport.Complaint(ReportReason.NotAsAgreed, form.Words, AboutPersonId: form.About, MayAskMe: form.MayAskMe),
            viewer.PersonId!.Value
        );
        return this.GoTo(ModerationLinks.Told(here.Slug, report.Id), "Thank you. We have it.");
    }

    /// <summary>Only the person who told us sees this.</summary>
    [HttpGet("told/{report:int}")]
    public async Task<IActionResult> Told(string slug, int report) =>
        await door.FindAsync(slug) is { } here
        && viewer.PersonId is { } me
        && await db.ConductReports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == report && r.ProjectId == here.Id && r.ByPersonId == me)
            is { } found
            ? View("Told", new ToldPage(here, ToldReport.Of(found)))
            : NotFound();

    private async Task<ProjectPlace?> FindAsync(string slug) =>
        await door.FindAsync(slug) is { Standing.MayReadInside: true } here ? here : null;

    private async Task<BehaviourPage> PageAsync(ProjectPlace here, BehaviourForm form)
    {
        var me = viewer.PersonId;
        var people = await db
            .Participants.AsNoTracking()
            .Where(p => p.ProjectId == here.Id && p.State == ParticipantState.TakingPart && !p.IsWrittenDown && p.PersonId != me)
            .OrderBy(p => p.Person.DisplayName)
            .Select(p => new { p.PersonId, p.Person.DisplayName })
            .ToListAsync();
        return new BehaviourPage(
            here,
            [new FormChoice("", "I would rather not say"), .. people.Select(p => new FormChoice($"{p.PersonId}", p.DisplayName))],
            form
        );
    }
}
