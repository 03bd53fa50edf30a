using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Mail;
using CoProduce.Domain.Audit;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

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

    /// <summary>Whoever should have had such a mail has heard of it another way.</summary>
    [HttpPost("lost-mail")]
    public async Task<IActionResult> LostMail()
    {
        if (!viewer.IsAdministrator)
        {
            return NotFound();
        }

        if (await db.OutgoingMails.LostForSafety(clock.Now()).ToListAsync() is { Count: > 0 } lost)
        {
            db.RemoveRange(lost);
            db.Note(AuditEvent.LostMailSeen);
            await db.SaveChangesAsync();
        }

        return this.GoTo(SiteLinks.Jobs(), "Thank you. It is off this page.");
    }
}
