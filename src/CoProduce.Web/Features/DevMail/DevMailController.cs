using System.Text.RegularExpressions;
using CoProduce.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.DevMail;

/// <summary>A mail as it would have gone out, in pieces: words, and links to click.</summary>
public record MailRow(string To, string Subject, string Body, DateTime WrittenAt)
{
    public IEnumerable<(string Text, bool IsLink)> Pieces => Regex.Split(Body, @"(https?://\S+)", RegexOptions.NonBacktracking).Select(p => (p, p.StartsWith("http", StringComparison.Ordinal)));
}

/// <summary>The newest mails, shown instead of sent. Only in Development.</summary>
[AllowAnonymous, Route("dev/mail")]
public class DevMailController(CoProduceDbContext db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> ShowAsync() =>
        View("DevMail", await db.OutgoingMails.AsNoTracking().OrderByDescending(m => m.Id).Take(50).Select(m => new MailRow(m.To, m.Subject, m.Body, m.WrittenAt)).ToListAsync());
}
