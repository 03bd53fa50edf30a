using CoProduce.Domain;
using CoProduce.Web.Features.Sessions.Details;
using CoProduce.Web.Infrastructure;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using ICalendar = Ical.Net.Calendar;

namespace CoProduce.Web.Features.Sessions.Feeds;

/// <summary>A session as an entry for somebody's own calendar. It never holds the joining link or anybody's name, because calendars are
/// often shared. The forum is who arranges it.</summary>
public static class CalendarEntry
{
    private const string AskAgainAfter = "PT4H";

    public static string Of(SessionFacts session, ForumSettings forum, DateTime now) =>
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
            forum,
            now
        );

    public static string One(CalendarRow row, ForumSettings forum, DateTime now) =>
        Written(row.IsCancelled ? CalendarMethods.Cancel : CalendarMethods.Publish, [], [row], forum, now);

    /// <summary>All of them as one calendar, which a phone asks for again by itself.</summary>
    public static string Of(string name, IReadOnlyList<CalendarRow> rows, ForumSettings forum, DateTime now)
    {
        var again = new CalendarProperty("REFRESH-INTERVAL", AskAgainAfter);
        again.AddParameter("VALUE", "DURATION");
        CalendarProperty[] head = [new("X-WR-CALNAME", OneLine(name)), again, new("X-PUBLISHED-TTL", AskAgainAfter)];
        return Written(CalendarMethods.Publish, head, rows, forum, now);
    }

    private static string Written(
        string method,
        CalendarProperty[] head,
        IReadOnlyList<CalendarRow> rows,
        ForumSettings forum,
        DateTime now
    )
    {
        var calendar = new ICalendar { Method = method, ProductId = "-//CoProduce//Sessions//EN" };
        foreach (var property in head)
        {
            calendar.AddProperty(property);
        }

        calendar.Events.AddRange(rows.Select(row => Event(row, forum, now)));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    /// <summary>The same entry each time, by its UID; the one with the higher SEQUENCE counts.</summary>
    private static CalendarEvent Event(CalendarRow row, ForumSettings forum, DateTime now) =>
        new()
        {
            Uid = $"session-{row.Id}@{new Uri(forum.BaseUrl).Host}",
            Sequence = row.Version,
            DtStamp = Utc(now),
            Start = Utc(row.StartsAt),
            End = Utc(row.EndsAt),
            Status =
                row.IsCancelled ? EventStatus.Cancelled
                : row.IsSure ? EventStatus.Confirmed
                : EventStatus.Tentative,
            Summary = OneLine(row.Title),
            Location = row.Place is null ? null : OneLine(row.Place),
            Url = new Uri($"{forum.BaseUrl}{row.Url}"),
            Organizer = new Organizer
            {
                CommonName = OneLine(forum.Name),
                Value = new Uri(forum.Email.Length > 0 ? $"mailto:{forum.Email}" : forum.BaseUrl),
            },
        };

    private static CalDateTime Utc(DateTime at) => new(DateTime.SpecifyKind(at, DateTimeKind.Utc));

    private static string OneLine(string words) => TypedText.Clean(words, keepsLines: false);
}
