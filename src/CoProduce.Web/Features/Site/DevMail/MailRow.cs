using System.Text.RegularExpressions;

namespace CoProduce.Web.Features.Site.DevMail;

/// <summary>A mail as it would have gone out, in pieces: words, and links to click.</summary>
public record MailRow(string To, string Subject, string Body, DateTime WrittenAt, bool HasCalendar)
{
    public IEnumerable<(string Text, bool IsLink)> Pieces =>
        Regex.Split(Body, @"(https?://\S+)", RegexOptions.NonBacktracking).Select(p => (p, p.StartsWith("http", StringComparison.Ordinal)));
}
