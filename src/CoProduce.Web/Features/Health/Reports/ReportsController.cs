using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Health;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>The forum's yearly reports: written by forum staff, read by anyone.</summary>
public class ReportsController(CoProduceDbContext db, ForumFiguresQuery figures, Viewer viewer, TimeProvider clock) : Controller
{
    [HttpGet("reports"), AllowAnonymous]
    public async Task<IActionResult> Index() =>
        View(new ReportsPage(await db.ForumReports.OrderByDescending(r => r.Year).Select(r => r.Year).ToListAsync()));

    [HttpGet("reports/{year:int}"), AllowAnonymous]
    public async Task<IActionResult> Show(int year) =>
        await db
            .ForumReports.AsNoTracking()
            .Where(r => r.Year == year)
            .Select(r => new
            {
                r.Id,
                r.Words,
                r.AboutRed,
                r.PublishedAt,
            })
            .SingleOrDefaultAsync()
            is { } report
            ? View(new YearReportPage(year, report.Words, report.AboutRed, report.PublishedAt, await figures.OfReportAsync(report.Id)))
            : NotFound();

    [HttpGet("forum/report")]
    public async Task<IActionResult> Write() => viewer.IsStaff ? View(await DraftAsync(new YearReportForm())) : NotFound();

    [HttpPost("forum/report")]
    public async Task<IActionResult> Publish([Bind(Prefix = "Form")] YearReportForm form)
    {
        if (!viewer.IsStaff)
        {
            return NotFound();
        }

        var draft = await DraftAsync(form);
        if (ForumReport.WhyRedNeedsWords(draft.AnyRed, form.AboutRed) is { } why)
        {
            ModelState.AddModelError("Form.AboutRed", why);
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Write", draft);
        }

        RuleBrokenException.ThrowIf(draft.WhyNot);
        db.Add(
            new ForumReport(
                draft.Year,
                form.Words,
                form.AboutRed,
                [.. draft.Projects.Select(p => p.SnapshotId)],
                draft.AnyRed,
                viewer.PersonId!.Value,
                clock.Now()
            )
        );
        await db.SaveChangesAsync();
        return this.GoTo($"/reports/{draft.Year}", "Published. Anyone can read it.");
    }

    private async Task<ReportDraftPage> DraftAsync(YearReportForm form)
    {
        var (year, projects) = (clock.Today().Year, await figures.LatestAsync());
        var isPublished = await db.ForumReports.AnyAsync(r => r.Year == year);
        return new ReportDraftPage(
            year,
            isPublished,
            ForumReport.WhyNotPublish(projects.Count(p => p.SnapshotId is null), projects.Count, isPublished),
            projects,
            form
        );
    }
}
