using CoProduce.Web.Features.Health.Figures;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>The figures of a project as files, for anyone: a table, and a shape that programs read.</summary>
[Route("projects/{slug}"), AllowAnonymous]
public class FilesController(ProjectAccess door, LatestSnapshotQuery latest, HealthReading reading, ForumSettings forum) : Controller
{
    [HttpGet("health.json")]
    public async Task<IActionResult> Json(string slug) => await FileAsync(slug) is { } file ? Json(file) : NotFound();

    [HttpGet("health.csv")]
    public async Task<IActionResult> Csv(string slug) =>
        await FileAsync(slug) is { } file ? Spreadsheet.Of($"{slug}-figures.csv", file.Lines.Prepend(FiguresFile.Columns)) : NotFound();

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
