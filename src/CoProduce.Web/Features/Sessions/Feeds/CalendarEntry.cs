using System.Globalization;
using System.Text;
using CoProduce.Web.Features.Sessions.Details;

namespace CoProduce.Web.Features.Sessions.Feeds;

/// <summary>A session as an entry for somebody's own calendar. It never holds the joining link or anybody's name, because calendars are
/// often shared.</summary>
public static class CalendarEntry
{
    private const int LineMaxBytes = 75;

    public static string Of(SessionFacts session, string site, DateTime now) =>
        One(
            new CalendarRow(
                session.Id,
                session.Version,
                session.Url,
                session.Title,
                session.StartsAt,
                session.EndsAt,
                session.CancelledAt is not null,
                session.Place,
                true
            ),
            site,
            now
        );

    public static string One(CalendarRow row, string site, DateTime now) =>
        Written([$"METHOD:{(row.IsCancelled ? "CANCEL" : "PUBLISH")}"], [row], site, now);

    /// <summary>All of them as one calendar, which a phone asks for again by itself.</summary>
    public static string Of(string name, IReadOnlyList<CalendarRow> rows, string site, DateTime now) =>
        Written(
            ["METHOD:PUBLISH", $"X-WR-CALNAME:{Escaped(name)}", "REFRESH-INTERVAL;VALUE=DURATION:PT4H", "X-PUBLISHED-TTL:PT4H"],
            rows,
            site,
            now
        );

    private static string Written(string[] head, IReadOnlyList<CalendarRow> rows, string site, DateTime now)
    {
        string?[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//CoProduce//Sessions//EN",
            .. head,
            .. rows.SelectMany(row => Event(row, site, now)),
            "END:VCALENDAR",
        ];
        return string.Concat(lines.OfType<string>().Select(line => Folded(line) + "\r\n"));
    }

    private static string?[] Event(CalendarRow row, string site, DateTime now) =>
        [
            "BEGIN:VEVENT",
            $"UID:session-{row.Id}@{new Uri(site).Host}",
            $"SEQUENCE:{row.Version}",
            $"DTSTAMP:{Utc(now)}",
            $"DTSTART:{Utc(row.StartsAt)}",
            $"DTEND:{Utc(row.EndsAt)}",
            $"STATUS:{(row.IsCancelled ? "CANCELLED" : row.IsSure ? "CONFIRMED" : "TENTATIVE")}",
            $"SUMMARY:{Escaped(row.Title)}",
            row.Place is null ? null : $"LOCATION:{Escaped(row.Place)}",
            $"URL:{site}{row.Url}",
            "END:VEVENT",
        ];

    private static string Utc(DateTime at) => at.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escaped(string words) =>
        words
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
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
