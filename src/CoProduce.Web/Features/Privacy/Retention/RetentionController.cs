using CoProduce.Data;
using CoProduce.Data.Privacy;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Privacy.Retention;

/// <summary>What is kept for how long, and what goes with the next round. For forum staff and administrators.</summary>
[Route("forum/keeping")]
public class RetentionController(CoProduceDbContext db, Viewer viewer, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index() =>
        viewer.IsStaff || viewer.Duties.HasFlag(ForumDuties.Administrator)
            ? View(new RetentionPage(await db.DryRunAsync(clock.Now()), clock.Now()))
            : NotFound();
}
