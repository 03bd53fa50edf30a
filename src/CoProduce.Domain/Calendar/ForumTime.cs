namespace CoProduce.Domain.Calendar;

/// <summary>The clock on the forum's wall, Europe/London. Moments are kept as UTC; days are always the forum's own.</summary>
public static class ForumTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateTime Local(this DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), London);

    /// <summary>
    /// The day it is at the forum in this moment. Between midnight and one in summer, the UTC day is still the day before.
    /// </summary>
    public static DateOnly ForumDay(this DateTime utc) => DateOnly.FromDateTime(utc.Local());

    /// <summary>What somebody typed as local time, as UTC. A time that the clocks skip counts as the one an hour on.</summary>
    public static DateTime ToUtc(this DateTime local)
    {
        var typed = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(London.IsInvalidTime(typed) ? typed.AddHours(1) : typed, London);
    }

    /// <summary>The moment at which a day of the forum begins, as UTC.</summary>
    public static DateTime Begins(this DateOnly day) => day.ToDateTime(default).ToUtc();

    /// <summary>The same time on the clock so many days on, also over the night in which the clocks change.</summary>
    public static DateTime AddForumDays(this DateTime utc, int days) => utc.Local().AddDays(days).ToUtc();

    /// <summary>Why a local time does not name one moment: on one night in March it is skipped, on one in October it comes twice.</summary>
    public static string? WhyNotOneMoment(this DateTime local) =>
        London.IsInvalidTime(local) ? "The clocks go forward that night, so this time does not exist. Choose 2am or later."
        : London.IsAmbiguousTime(local)
            ? "The clocks go back that night, so this time comes twice. Choose a time before 1am, or 2am or later."
        : null;
}
