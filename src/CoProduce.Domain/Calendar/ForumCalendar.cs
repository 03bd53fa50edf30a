namespace CoProduce.Domain.Calendar;

/// <summary>
/// The days and hours on which the forum works: no weekends, no bank holidays of England, and the single days that forum staff changed.
/// Whoever counts working days asks here.
/// </summary>
public sealed class ForumCalendar(IEnumerable<(DateOnly On, bool IsHoliday)> changed)
{
    private static readonly TimeSpan Start = TimeSpan.FromHours(9);
    private static readonly TimeSpan End = TimeSpan.FromHours(17);

    private readonly Dictionary<DateOnly, bool> _isHoliday = changed.ToDictionary(c => c.On, c => c.IsHoliday);

    /// <summary>A forum that changed no day.</summary>
    public static ForumCalendar Usual { get; } = new([]);

    public bool IsWorkingDay(DateOnly day) =>
        _isHoliday.TryGetValue(day, out var isHoliday)
            ? !isHoliday
            : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidays.Of(day.Year).Contains(day);

    /// <summary>The day so many working days on.</summary>
    public DateOnly After(DateOnly day, int workingDays) => Count(day, workingDays, 1);

    /// <summary>The day so many working days earlier.</summary>
    public DateOnly Before(DateOnly day, int workingDays) => Count(day, workingDays, -1);

    /// <summary>The last day from which so many working days are over by today.</summary>
    public DateOnly LastDayBefore(DateOnly today, int workingDays)
    {
        var day = today;
        while (After(day, workingDays) >= today)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>So many working hours on, from 9am to 5pm. Both moments are UTC.</summary>
    public DateTime HoursAfter(DateTime utc, TimeSpan hours)
    {
        var at = NextAtWork(utc.Local());
        for (var left = hours; ; )
        {
            var today = at.Date + End - at;
            if (left <= today)
            {
                return (at + left).ToUtc();
            }

            left -= today;
            at = NextAtWork(at.Date.AddDays(1));
        }
    }

    /// <summary>The end of the working day in which something came. Both moments are UTC.</summary>
    public DateTime EndOfDay(DateTime utc) => (NextAtWork(utc.Local()).Date + End).ToUtc();

    /// <summary>This moment on the clock, or the next morning on which people work.</summary>
    private DateTime NextAtWork(DateTime local)
    {
        var day = DateOnly.FromDateTime(local);
        return IsWorkingDay(day) && local.TimeOfDay < End
            ? local.Date + (local.TimeOfDay < Start ? Start : local.TimeOfDay)
            : After(day, 1).ToDateTime(TimeOnly.FromTimeSpan(Start));
    }

    private DateOnly Count(DateOnly day, int workingDays, int step)
    {
        for (var left = workingDays; left > 0; )
        {
            day = day.AddDays(step);
            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }
}
