using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Moderation;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>"Report this": anyone who reads words can say that something is wrong with them.</summary>
[Route("projects/{slug}/said/{number:int}/report/" + TheseWords.On), WhilePaused]
public class ReportController(CoProduceDbContext db, ProjectAccess door, ModerationDesk desk, Viewer viewer) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string slug, int number, string? on) =>
        await FindAsync(slug, number, on) is var (here, these) ? View("Report", Page(here, these, new ConductReportForm())) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Tell(string slug, int number, string? on, [Bind(Prefix = "Form")] ConductReportForm form)
    {
        if (await FindAsync(slug, number, on) is not var (here, these))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Report", Page(here, these, form));
        }

        RuleBrokenException.ThrowIf(await WhyNotAgainAsync(these));
        var report = await desk.TellAsync(
            here,
            new ConductReport.Complaint(form.Reason!.Value, form.Words, these.Which, these.AuthorPersonId, form.MayAskMe),
            viewer.PersonId!.Value
        );
        return this.GoTo(ModerationLinks.Told(here.Slug, report.Id), "Thank you. We have it.");
    }

    private static ConductReportPage Page(ProjectPlace here, TheseWords these, ConductReportForm form) =>
        new(these.Report, these.Url, these.Kind, these.Words.Text, here, these.Worried, form);

    private async Task<string?> WhyNotAgainAsync(TheseWords these)
    {
        var (me, which) = (viewer.PersonId, these.Which);
        return await db.ConductReports.AnyAsync(r =>
            r.ByPersonId == me
            && r.AnsweredAt == null
            && r.Which!.ContributionId == which.ContributionId
            && r.Which.CommentId == which.CommentId
            && r.Which.ReplyId == which.ReplyId
        )
            ? "You have told us about this already. You will hear from us."
            : null;
    }

    private async Task<(ProjectPlace Here, TheseWords These)?> FindAsync(string slug, int number, string? on) =>
        await door.FindAsync(slug) is { } here && await db.TheseWordsAsync(here, number, on) is { } these ? (here, these) : null;
}
