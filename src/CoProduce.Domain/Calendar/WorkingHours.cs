namespace CoProduce.Domain.Calendar;

/// <summary>Counts the hours in which people can be expected to act: 9am to 5pm on working days. All times are those on the clock in England.</summary>
public static class WorkingHours
{
    private static readonly TimeSpan Start = TimeSpan.FromHours(9);
    private static readonly TimeSpan End = TimeSpan.FromHours(17);

    public static DateTime After(DateTime clock, TimeSpan hours)
    {
        var at = Next(clock);
        for (var left = hours; ; )
        {
            var today = at.Date + End - at;
            if (left <= today)
            {
                return at + left;
            }

            left -= today;
            at = Next(at.Date.AddDays(1));
        }
    }

    /// <summary>This moment, or the next morning on which people work.</summary>
    public static DateTime Next(DateTime clock)
    {
        if (WorkingDays.Is(DateOnly.FromDateTime(clock)) && clock.TimeOfDay < End)
        {
            return clock.TimeOfDay < Start ? clock.Date + Start : clock;
        }

        return WorkingDays.After(DateOnly.FromDateTime(clock), 1).ToDateTime(TimeOnly.FromTimeSpan(Start));
    }

    /// <summary>The end of the working day in which something came.</summary>
    public static DateTime EndOfDay(DateTime clock) => Next(clock).Date + End;
}
