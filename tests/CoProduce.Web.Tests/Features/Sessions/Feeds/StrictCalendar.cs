using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CoProduce.Web.Tests.Features.Sessions.Feeds;

/// <summary>Reads a calendar by the letter of RFC 5545, as a strict calendar on somebody's phone would, and knows nothing of what wrote
/// it.</summary>
internal sealed partial class StrictCalendar
{
    private static readonly UTF8Encoding Strict = new(false, true);

    private StrictCalendar(Dictionary<string, string> head, List<Dictionary<string, string>> events) => (Head, Events) = (head, events);

    public IReadOnlyDictionary<string, string> Head { get; }

    /// <summary>Each entry as its properties, as they are meant.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Events { get; }

    public static StrictCalendar Read(byte[] file) => Read(Strict.GetString(file));

    public static StrictCalendar Read(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', text);
        var rows = text[..^2].Split("\r\n");
        Assert.All(rows, row => Assert.InRange(Strict.GetByteCount(row), 1, 75));
        Assert.All(rows, row => Assert.DoesNotContain(row, char.IsControl));
        var lines = text[..^2].Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR"), (lines[0], lines[^1]));
        var (head, events) = (new Dictionary<string, string>(), new List<Dictionary<string, string>>());
        var open = head;
        foreach (var line in lines[1..^1])
        {
            if (line == "BEGIN:VEVENT")
            {
                Assert.Same(head, open);
                events.Add(open = []);
            }
            else if (line == "END:VEVENT")
            {
                open = head;
            }
            else
            {
                var property = Property().Match(line);
                Assert.True(property.Success, line);
                open.Add(property.Groups["name"].Value, Meant(property.Groups["value"].Value));
            }
        }

        Assert.Same(head, open);
        Assert.Equal("2.0", head["VERSION"]);
        Assert.All(events, CheckEvent);
        Assert.Equal(events.Count, events.Select(e => e["UID"]).Distinct().Count());
        Assert.True(head["METHOD"] is "PUBLISH" || events.TrueForAll(e => head["METHOD"] == "CANCEL" && e["STATUS"] == "CANCELLED"));
        return new StrictCalendar(head, events);
    }

    private static void CheckEvent(Dictionary<string, string> one)
    {
        Assert.Matches(@"^session-\d+@\S+$", one["UID"]);
        Assert.Matches(@"^\d+$", one["SEQUENCE"]);
        Assert.Contains(one["STATUS"], (string[])["CONFIRMED", "TENTATIVE", "CANCELLED"]);
        Assert.True(Time(one["DTSTART"]) < Time(one["DTEND"]));
        Assert.NotEqual(default, Time(one["DTSTAMP"]));
        Assert.True(new Uri(one["URL"]).IsAbsoluteUri && new Uri(one["ORGANIZER"]).IsAbsoluteUri);
        Assert.NotEmpty(one["SUMMARY"]);
        Assert.DoesNotContain("ATTENDEE", one.Keys);
    }

    private static DateTime Time(string written) =>
        DateTime.ParseExact(written, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);

    private static string Meant(string value)
    {
        Assert.DoesNotMatch(@"(?<!\\)(\\\\)*\\[^\\;,nN]", value);
        return Escape().Replace(value, escape => escape.Value[1] is 'n' or 'N' ? "\n" : escape.Value[1..]);
    }

    [GeneratedRegex("""^(?<name>[A-Z0-9-]+)(;[A-Z0-9-]+=("[^"]*"|[^";:,]*))*:(?<value>.*)$""")]
    private static partial Regex Property();

    [GeneratedRegex(@"\\[\\;,nN]")]
    private static partial Regex Escape();
}
