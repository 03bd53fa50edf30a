using System.Globalization;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Sessions.Calendar;

/// <summary>One month, week by week from Monday.</summary>
public record MonthPage(DateOnly First, DateOnly Today, ILookup<DateOnly, CalendarSessionRow> On)
{
    private const int FirstYear = 2020;
    private const int LastYear = 2099;

    public static IReadOnlyList<string> Weekdays { get; } = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public DateOnly? Previous => Known(First.AddMonths(-1));
    public DateOnly? Next => Known(First.AddMonths(1));
    public bool IsThisMonth => First == FirstOf(Today);

    /// <summary>Seven days each, with nothing where a day belongs to another month.</summary>
    public IEnumerable<DateOnly?[]> Weeks
    {
        get
        {
            var monday = First.AddDays(-(((int)First.DayOfWeek + 6) % 7));
            for (; monday < First.AddMonths(1); monday = monday.AddDays(7))
            {
                yield return [.. Enumerable.Range(0, 7).Select(monday.AddDays).Select(d => d.Month == First.Month ? d : (DateOnly?)null)];
            }
        }
    }

    /// <summary>The month that an address names; this month when it names none, and nothing when it makes no sense.</summary>
    public static DateOnly? Read(string? of, DateOnly today) =>
        string.IsNullOrEmpty(of) ? FirstOf(today)
        : DateOnly.TryParseExact(of, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? Known(first)
        : null;

    public static string Address(DateOnly first) => SessionLinks.Month(of: first.ToString("yyyy-MM", CultureInfo.InvariantCulture));

    /// <summary>Without its year, where the year stands above it.</summary>
    public static string Name(DateOnly first) => first.ToString("MMMM", UkTime.English);

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly? Known(DateOnly first) => first.Year is >= FirstYear and <= LastYear ? first : null;
}
