using System.Globalization;
using System.Text;

namespace CoProduce.Web.Features.Sessions;

/// <summary>A session as an entry for somebody's own calendar. It never holds the joining link or anybody's name, because calendars are often shared.</summary>
public static class CalendarEntry
{
    private const int LineMaxBytes = 75;

    public static string Of(SessionPage session, string site, DateTime now)
    {
        var cancelled = session.CancelledAt is not null;
        string?[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//CoProduce//Sessions//EN",
            $"METHOD:{(cancelled ? "CANCEL" : "PUBLISH")}",
            "BEGIN:VEVENT",
            $"UID:session-{session.Id}@{new Uri(site).Host}",
            $"SEQUENCE:{session.Version}",
            $"DTSTAMP:{Utc(now)}",
            $"DTSTART:{Utc(session.StartsAt)}",
            $"DTEND:{Utc(session.EndsAt)}",
            $"STATUS:{(cancelled ? "CANCELLED" : "CONFIRMED")}",
            $"SUMMARY:{Escaped(session.Title)}",
            session.Place is null ? null : $"LOCATION:{Escaped(session.Place)}",
            $"URL:{site}{session.Url}",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        return string.Concat(lines.OfType<string>().Select(line => Folded(line) + "\r\n"));
    }

    private static string Utc(DateTime at) => at.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escaped(string words) => words
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <summary>A long line goes on in the next one, which starts with a space. No letter is cut in two.</summary>
    private static string Folded(string line)
    {
        var folded = new StringBuilder();
        var used = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (used + letter.Utf8SequenceLength > LineMaxBytes)
            {
                folded.Append("\r\n ");
                used = 1;
            }

            folded.Append(letter.ToString());
            used += letter.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
