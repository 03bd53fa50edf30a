using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Moderation;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Those who run a project see to what was reported there. What is about somebody does not exist for them.</summary>
[Route("projects/{slug}/conduct"), WhilePaused]
public class ModerationController(
    CoProduceDbContext db,
    ProjectAccess door,
    ModerationListQuery list,
    ModerationQuery one,
    ModerationDesk desk,
    Notifier post,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    private const string Needed = "Tell the person who wrote this why you hide it.";

    [HttpGet("")]
    public async Task<IActionResult> Index(string slug) => await FindAsync(slug) is { } here ? View(await list.RunAsync(here)) : NotFound();

    /// <summary>What was reported anywhere, for forum staff.</summary>
    [HttpGet("/forum/conduct")]
    public async Task<IActionResult> Forum() => viewer.IsStaff ? View("Index", await list.RunAsync(null)) : NotFound();

    [HttpGet("{report:int}")]
    public async Task<IActionResult> Details(string slug, int report) =>
        await FindAsync(slug, report) is var (here, found) ? View(await one.RunAsync(here, found)) : NotFound();

    [HttpPost("{report:int}/settle")]
    public async Task<IActionResult> Settle(string slug, int report, [Bind(Prefix = "Form")] SettleReportForm form)
    {
        if (await FindAsync(slug, report) is not var (here, found))
        {
            return NotFound();
        }

        if (form.Outcome is ReportOutcome.Hidden && string.IsNullOrWhiteSpace(form.Why))
        {
            ModelState.AddModelError("Form.Why", Needed);
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Details", await one.RunAsync(here, found, form));
        }

        await db.TogetherAsync(() => SettleAsync(here, found, form));
        return this.GoTo(ModerationLinks.Reports(here.Slug), "Saved. The person who told you has been told.");
    }

    private async Task<int> SettleAsync(ProjectPlace here, ConductReport report, SettleReportForm form)
    {
        report.Settle(form.Outcome!.Value, form.Answer!, viewer.PersonId!.Value, clock.Now());
        if (form.Outcome is ReportOutcome.Hidden)
        {
            var these = await db.SetAsideAsync(report.Which!);
            RuleBrokenException.ThrowIf(these.AreHere ? null : "These words are not here any more.");
            await desk.HideAsync(
                here,
                these,
                new HiddenWords.Because(viewer.PersonId.Value, these.AuthorPersonId, report.Reason, form.Why)
            );
        }

        await post.TellAsync([report.ByPersonId], "What you told us about has an answer", ModerationLinks.Told(here.Slug, report.Id));
        return await db.SaveChangesAsync();
    }

    private async Task<ProjectPlace?> FindAsync(string slug) => await door.FindAsync(slug) is { Standing.MayRun: true } here ? here : null;

    private async Task<(ProjectPlace Here, ConductReport Report)?> FindAsync(string slug, int report) =>
        await FindAsync(slug) is { } here
        && await db.ConductReports.SingleOrDefaultAsync(r => r.Id == report && r.ProjectId == here.Id) is { } found
        && found.MayBeSeenToBy(viewer.PersonId!.Value)
            ? (here, found)
            : null;
}
