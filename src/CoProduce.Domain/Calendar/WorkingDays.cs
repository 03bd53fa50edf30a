namespace CoProduce.Domain.Calendar;

/// <summary>Counts the days on which people can be expected to answer: no weekends and no bank holidays of England.</summary>
public static class WorkingDays
{
    /// <summary>The day so many working days on. A forum may know better about single days: whether one is a holiday, or null when it is as usual.</summary>
    public static DateOnly After(DateOnly day, int count, Func<DateOnly, bool?>? isHoliday = null)
    {
        for (var left = count; left > 0; )
        {
            day = day.AddDays(1);
            left -=
                isHoliday?.Invoke(day) is { } known ? (known ? 0 : 1)
                : Is(day) ? 1
                : 0;
        }

        return day;
    }

    public static bool Is(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidays(day.Year).Contains(day);

    /// <summary>The bank holidays of one year in England, as the usual rules give them. A holiday at a weekend moves to the next free weekday.</summary>
    public static IReadOnlySet<DateOnly> BankHolidays(int year)
    {
        var easter = EasterSunday(year);
        return new HashSet<DateOnly>
        {
            NextWeekday(new(year, 1, 1)),
            easter.AddDays(-2),
            easter.AddDays(1),
            FirstMonday(new(year, 5, 1)),
            FirstMonday(new(year, 5, 25)),
            FirstMonday(new(year, 8, 25)),
            Christmas(year),
            BoxingDay(year),
        };
    }

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

    private static DateOnly Christmas(int year) =>
        new DateOnly(year, 12, 25) is var day && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? new DateOnly(year, 12, 27) : day;

    private static DateOnly BoxingDay(int year) =>
        new DateOnly(year, 12, 26) is var day && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? new DateOnly(year, 12, 28) : day;

    private static DateOnly NextWeekday(DateOnly day) =>
        day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(2),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };

    private static DateOnly FirstMonday(DateOnly from) => from.AddDays((DayOfWeek.Monday - from.DayOfWeek + 7) % 7);
}
