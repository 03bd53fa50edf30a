using CoProduce.Data;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Site.DevMail;

/// <summary>The newest mails, shown instead of sent. Only in Development.</summary>
[AllowAnonymous, BeforeSecondStep, Route("dev/mail")]
public class DevMailController(CoProduceDbContext db, ForumSettings forum, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show() =>
        View(
            "DevMail",
            new DevMailPage(
                await db
                    .OutgoingMails.AsNoTracking()
                    .OrderByDescending(m => m.Id)
                    .Take(50)
                    .Select(m => new MailRow(m.To, m.Subject, m.Body, m.WrittenAt, m.Calendar != null))
                    .ToListAsync(),
                forum.Sample is { } sample ? Totp.Code(sample.AuthenticatorKey, Totp.StepAt(clock.GetUtcNow())) : null
            )
        );
}
