using System.Text.RegularExpressions;
using CoProduce.Data;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Sample;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Site.DevMail;

/// <summary>A mail as it would have gone out, in pieces: words, and links to click.</summary>
public record MailRow(string To, string Subject, string Body, DateTime WrittenAt, bool HasCalendar)
{
    public IEnumerable<(string Text, bool IsLink)> Pieces =>
        Regex.Split(Body, @"(https?://\S+)", RegexOptions.NonBacktracking).Select(p => (p, p.StartsWith("http", StringComparison.Ordinal)));
}

/// <summary>The newest mails, and what the authenticator of the sample accounts shows now.</summary>
public record DevMailPage(IReadOnlyList<MailRow> Mails, string? SampleCode);

/// <summary>The newest mails, shown instead of sent. Only in Development.</summary>
[AllowAnonymous, BeforeSecondStep, Route("dev/mail")]
public class DevMailController(CoProduceDbContext db, ForumSettings forum, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> ShowAsync() =>
        View(
            "DevMail",
            new DevMailPage(
                await db
                    .OutgoingMails.AsNoTracking()
                    .OrderByDescending(m => m.Id)
                    .Take(50)
                    .Select(m => new MailRow(m.To, m.Subject, m.Body, m.WrittenAt, m.Calendar != null))
                    .ToListAsync(),
                forum.IsSample ? Totp.Code(SampleForum.AuthenticatorKey, Totp.StepAt(clock.GetUtcNow())) : null
            )
        );
}
