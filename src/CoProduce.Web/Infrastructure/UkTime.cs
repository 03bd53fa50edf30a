using System.Globalization;

namespace CoProduce.Web.Infrastructure;

/// <summary>Times as people here say them: "Tuesday 9 June, 6.30pm". Kept as UTC, shown in Europe/London.</summary>
public static class UkTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static DateTime Local(this DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), London);

    /// <summary>What somebody typed as local time, as UTC. A time that the clocks skip counts as the one an hour on.</summary>
    public static DateTime ToUtc(this DateTime local)
    {
        var typed = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(London.IsInvalidTime(typed) ? typed.AddHours(1) : typed, London);
    }

    /// <summary>Why a local time does not name one moment: on one night in March it is skipped, on one in October it comes twice.</summary>
    public static string? WhyNotOneMoment(this DateTime local) =>
        London.IsInvalidTime(local) ? "The clocks go forward that night, so this time does not exist. Choose 2am or later."
        : London.IsAmbiguousTime(local)
            ? "The clocks go back that night, so this time comes twice. Choose a time before 1am, or 2am or later."
        : null;

    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.Local());

    public static DateTime Now(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    public static string Day(this DateTime utc) => DateOnly.FromDateTime(utc.Local()).Day();

    public static string Day(this DateOnly date) =>
        date.ToString(Math.Abs(date.DayNumber - TimeProvider.System.Today().DayNumber) > 300 ? "dddd d MMMM yyyy" : "dddd d MMMM", English);

    public static string Clock(this DateTime utc) =>
        utc.Local().ToString(utc.Local().Minute == 0 ? "htt" : "h.mmtt", English).ToLowerInvariant();

    public static string DayAndClock(this DateTime utc) => $"{utc.Day()}, {utc.Clock()}";

    public static string Month(this DateOnly date) => date.ToString("MMMM yyyy", English);
}
