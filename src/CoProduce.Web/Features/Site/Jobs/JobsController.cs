using CoProduce.Data;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Site.Jobs;

/// <summary>What the app does by itself. For administrators.</summary>
[Route("forum/by-itself")]
public class JobsController(
    JobBoard board,
    BackupShelf shelf,
    CoProduceDbContext db,
    Viewer viewer,
    IHostEnvironment environment,
    TimeProvider clock
) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        if (!viewer.IsAdministrator)
        {
            return NotFound();
        }

        var mail = await LateMail.ReadAsync(db, environment, clock.Now());
        return View("Index", JobsPage.Of(await board.ReadAsync(db), mail, db.Engine.IsEmbedded ? shelf : null, clock.Now()));
    }
}
