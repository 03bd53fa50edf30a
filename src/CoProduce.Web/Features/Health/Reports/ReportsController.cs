using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Health;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>The forum's yearly reports: written by forum staff, read by anyone.</summary>
public class ReportsController(
    CoProduceDbContext db,
    ForumFiguresQuery latest,
    PastFiguresQuery past,
    ReportFiguresQuery ofReport,
    Viewer viewer,
    TimeProvider clock
) : Controller
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
            ? View(new YearReportPage(year, report.Words, report.AboutRed, report.PublishedAt, await ofReport.RunAsync(report.Id)))
            : NotFound();

    [HttpGet("forum/report"), HttpGet("forum/report/{year:int}")]
    public async Task<IActionResult> Write(int? year) =>
        viewer.IsStaff && await DraftAsync(year, new YearReportForm()) is { } draft ? View(draft) : NotFound();

    [HttpPost("forum/report/{year:int}")]
    public async Task<IActionResult> Publish(int year, [Bind(Prefix = "Form")] YearReportForm form)
    {
        if (!viewer.IsStaff || await DraftAsync(year, form) is not { } draft)
        {
            return NotFound();
        }

        this.Refuse("Form.AboutRed", ForumReport.WhyRedNeedsWords(draft.AnyRed, form.AboutRed));
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Write", draft);
        }

        RuleBrokenException.ThrowIf(draft.WhyNot);
        db.Add(draft.ToReport(viewer.PersonId!.Value, clock.Now()));
        await db.SaveChangesAsync();
        return this.GoTo(HealthLinks.Report(year), "Published. Anyone can read it.");
    }

    /// <summary>Of this year, or of an earlier one that has figures: as they stood when it ended. Null for any other.</summary>
    private async Task<ReportDraftPage?> DraftAsync(int? asked, YearReportForm form)
    {
        var (thisYear, written) = (clock.Today().Year, await db.ForumReports.Select(r => r.Year).ToListAsync());
        var year = asked ?? thisYear;
        var first = await db.HealthSnapshots.MinAsync(s => (DateTime?)s.TakenAt);
        var years = Enumerable.Range(0, thisYear - (first?.ForumDay().Year ?? thisYear) + 1).Select(ago => thisYear - ago).ToList();
        if (!years.Contains(year))
        {
            return null;
        }

        var projects = year == thisYear ? await latest.RunAsync() : await past.RunAsync(new DateOnly(year + 1, 1, 1).Begins());
        return new ReportDraftPage(
            year,
            [.. years.Where(y => y != year && !written.Contains(y))],
            written.Contains(year),
            ForumReport.WhyNotPublish(projects.Count(p => p.Snapshot is null), projects.Count, written.Contains(year)),
            projects,
            form
        );
    }
}
