using System.Text;
using CoProduce.Data;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using QRCoder;

namespace CoProduce.Web.Features.TakingDown;

/// <summary>One page of paper for each stage, and the short address on it that leads to the right form.</summary>
[AllowAnonymous]
public class SheetController(CoProduceDbContext db, ProjectDoor door, ForumSettings forum) : Controller
{
    [HttpGet("projects/{slug}/stages/{key}/sheet")]
    public async Task<IActionResult> Sheet(string slug, string key)
    {
        if (StageKeys.FromSlug(key) is not { } stage || await door.FindAsync(slug) is not { } here)
        {
            return NotFound();
        }

        var address = $"{forum.BaseUrl}/s/{here.Id}-{stage.Number()}";
        var (squares, size) = Draw(address);
        return View(new SheetPage(here, stage, address, squares, size));
    }

    [HttpGet("s/{project:int}-{stage:int:range(1,7)}")]
    public async Task<IActionResult> Short(int project, int stage) =>
        await db.Projects.Where(p => p.Id == project).Select(p => p.Slug).SingleOrDefaultAsync() is { } slug && await door.FindAsync(slug) is { } here
            ? LocalRedirect($"{here.Url}/stages/{StageKeys.InOrder[stage - 1].Slug()}/speak")
            : NotFound();

    /// <summary>The code as one path of squares, so that no style is needed to draw it.</summary>
    private static (string Squares, int Size) Draw(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                path.Append(rows[y][x] ? $"M{x} {y}h1v1h-1z" : "");
            }
        }

        return (path.ToString(), rows.Count);
    }
}
