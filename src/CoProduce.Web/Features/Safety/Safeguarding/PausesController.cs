using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Domain;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Features.Accounts.Recovery;
using CoProduce.Web.Features.Decisions.Run;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>Stopping a whole project for now, to keep people safe, and letting it go on.</summary>
[Route("safeguarding/pauses"), AsksAgain(OnlyThoseWithDuties = true)]
public class PausesController(CoProduceDbContext db, Notifier post, PausedDaysGivenBack days, Viewer viewer, TimeProvider clock)
    : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show() =>
        viewer.Duties.MayReadConcerns() ? View("Pauses", await PageAsync(new PauseForm())) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Pause([Bind(Prefix = "Form")] PauseForm form)
    {
        if (!viewer.Duties.MayReadConcerns())
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !await db.Projects.AnyAsync(p => p.Id == form.ProjectId && p.State == ProjectState.Published))
        {
            return this.TryAgain("Pauses", await PageAsync(form));
        }

        RuleBrokenException.ThrowIf(await db.ProjectPauses.AnyAsync(p => p.ProjectId == form.ProjectId) ? "It is paused already." : null);
        db.Add(new ProjectPause(form.ProjectId!.Value, viewer.PersonId!.Value, clock.Now()));
        db.Note(AuditEvent.Paused, project: form.ProjectId);
        await TellAsync(form.ProjectId.Value, "A project of yours is paused for now");
        await db.SaveChangesAsync();
        return this.GoTo(SafeguardingLinks.Pauses(), "The project is paused. Everyone in it has been told.");
    }

    [HttpPost("{project:int}/end")]
    public Task<IActionResult> End(int project) => db.TogetherAsync(() => EndAsync(project));

    private async Task<IActionResult> EndAsync(int project)
    {
        if (!viewer.Duties.MayReadConcerns())
        {
            return NotFound();
        }

        var pause = await db.ProjectPauses.AsNoTracking().SingleOrDefaultAsync(p => p.ProjectId == project);
        RuleBrokenException.ThrowIf(
            await db.ProjectPauses.Where(p => p.ProjectId == project).ExecuteDeleteAsync() == 0 ? "It is not paused." : null
        );
        await days.GiveBackAsync(pause!);
        db.Note(AuditEvent.PauseEnded, project: project);
        await TellAsync(project, "A project of yours goes on");
        await db.SaveChangesAsync();
        return this.GoTo(
            SafeguardingLinks.Pauses(),
            "The project goes on. Everyone in it has been told. Its open decisions have the days of the pause back."
        );
    }

    private async Task TellAsync(int project, string what)
    {
        var people = await db
            .Participants.Where(x => x.ProjectId == project && x.State == ParticipantState.TakingPart)
            .Select(x => x.PersonId)
            .ToListAsync();
        var slug = await db.Projects.Where(p => p.Id == project).Select(p => p.Slug).SingleAsync();
        await post.TellAsync(people, what, ProjectLinks.Project(slug));
    }

    private async Task<PausesPage> PageAsync(PauseForm form)
    {
        var paused = await (
            from x in db.ProjectPauses.AsNoTracking()
            join p in db.Projects on x.ProjectId equals p.Id
            orderby x.At descending
            select new PausedRow(p.Id, p.Name, x.At)
        ).ToListAsync();
        var others = await db
            .Projects.AsNoTracking()
            .Where(p => p.State == ProjectState.Published && !db.ProjectPauses.Any(x => x.ProjectId == p.Id))
            .OrderBy(p => p.Name)
            .Select(p => new { p.Id, p.Name })
            .ToListAsync();
        return new PausesPage(paused, [.. others.Select(p => new FormChoice($"{p.Id}", p.Name))], form);
    }
}
