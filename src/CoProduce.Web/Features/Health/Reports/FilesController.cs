using System.Globalization;
using System.Text;
using CoProduce.Web.Features.Health.Figures;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using CsvHelper;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>The figures of a project as files, for anyone: a table, and a shape that programs read.</summary>
[Route("projects/{slug}"), AllowAnonymous]
public class FilesController(ProjectAccess door, LatestSnapshotQuery latest, HealthReading reading, ForumSettings forum) : Controller
{
    /// <summary>A cell that a spreadsheet would take for a formula is escaped.</summary>
    private static readonly CsvWriterOptions Table = CsvWriterOptions.Default with { Injection = CsvInjection.Escape };

    [HttpGet("health.json")]
    public async Task<IActionResult> Json(string slug) => await FileAsync(slug) is { } file ? Json(file) : NotFound();

    [HttpGet("health.csv")]
    public async Task<IActionResult> Csv(string slug)
    {
        if (await FileAsync(slug) is not { } file)
        {
            return NotFound();
        }

        await using var written = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(written, Table, leaveOpen: true))
        {
            foreach (var line in file.Lines.Prepend(FiguresFile.Columns))
            {
                csv.WriteRecord(line);
            }
        }

        return File(Encoding.UTF8.GetBytes(written.ToString()), "text/csv; charset=utf-8", $"{slug}-figures.csv");
    }

    private async Task<FiguresFile?> FileAsync(string slug) =>
        await door.FindAsync(slug) is { } here && await latest.RunAsync(here.Id) is { } snapshot
            ? FiguresFile.Of(
                here.Name,
                $"{forum.BaseUrl}{HealthLinks.Health(here.Slug)}",
                snapshot,
                await reading.ThresholdsAsync(snapshot.ThresholdsNumber)
            )
            : null;
}
