using System.Collections.Concurrent;

namespace CoProduce.Domain.Calendar;

/// <summary>
/// The bank holidays of England, as the usual rules give them. A holiday at a weekend moves to the next free weekday. Each year is worked
/// out once.
/// </summary>
public static class BankHolidays
{
    private static readonly ConcurrentDictionary<int, IReadOnlySet<DateOnly>> Known = new();

    public static IReadOnlySet<DateOnly> Of(int year) => Known.GetOrAdd(year, WorkOut);

    /// <summary>The Gregorian reckoning known as Meeus, Jones and Butcher.</summary>
    public static DateOnly EasterSunday(int year)
    {
        int a = year % 19,
            b = year / 100,
            c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var day = h + l - (7 * m) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }

    private static HashSet<DateOnly> WorkOut(int year)
    {
        var easter = EasterSunday(year);
        return
        [
            NextWeekday(new(year, 1, 1)),
            easter.AddDays(-2),
            easter.AddDays(1),
            FirstMonday(new(year, 5, 1)),
            FirstMonday(new(year, 5, 25)),
            FirstMonday(new(year, 8, 25)),
            NotAtWeekend(new(year, 12, 25)),
            NotAtWeekend(new(year, 12, 26)),
        ];
    }

    /// <summary>Christmas and Boxing Day move together: both by two days.</summary>
    private static DateOnly NotAtWeekend(DateOnly day) => IsWeekend(day) ? day.AddDays(2) : day;

    private static DateOnly NextWeekday(DateOnly day)
    {
        while (IsWeekend(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateOnly FirstMonday(DateOnly from) => from.AddDays((DayOfWeek.Monday - from.DayOfWeek + 7) % 7);
}
