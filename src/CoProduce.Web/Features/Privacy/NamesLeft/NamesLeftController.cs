using CoProduce.Data;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Privacy.NamesLeft;

/// <summary>Words that may still name somebody who was forgotten, and that no rule can tell apart. Forum staff look.</summary>
[Route("forum/names-left")]
public class NamesLeftController(CoProduceDbContext db, Viewer viewer) : Controller
{
    private const int Most = 100;

    [HttpGet("")]
    public async Task<IActionResult> Index() => viewer.IsStaff ? View(new NamesLeftPage(await RowsAsync())) : NotFound();

    [HttpPost("{words:int}/seen")]
    public async Task<IActionResult> Seen(int words)
    {
        if (!viewer.IsStaff || await db.WordsToLookAt.SingleOrDefaultAsync(w => w.Id == words) is not { } seen)
        {
            return NotFound();
        }

        db.Remove(seen);
        await db.SaveChangesAsync();
        return this.GoTo(PrivacyLinks.NamesLeft(), "Thank you for looking. It is off the list.");
    }

    private Task<List<NamesLeftRow>> RowsAsync() =>
        (
            from w in db.WordsToLookAt.AsNoTracking()
            join p in db.Projects on w.ProjectId equals p.Id
            orderby w.Id
            select new NamesLeftRow(w.Id, p.Name, p.Slug, w.Place, w.Number, w.At)
        )
            .Take(Most)
            .ToListAsync();
}
