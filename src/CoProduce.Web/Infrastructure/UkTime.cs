using System.Globalization;
using CoProduce.Domain.Calendar;

namespace CoProduce.Web.Infrastructure;

/// <summary>Times as people here say them: "Tuesday 9 June, 6.30pm". Kept as UTC, shown in Europe/London.</summary>
public static class UkTime
{
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>What year it is: a day of another year is said with it.</summary>
    public static TimeProvider Year { get; set; } = TimeProvider.System;

    public static DateOnly Today(this TimeProvider clock) => clock.Now().ForumDay();

    public static DateTime Now(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    public static string Day(this DateTime utc) => utc.ForumDay().Day();

    public static string Day(this DateOnly date) =>
        date.ToString(Math.Abs(date.DayNumber - Year.Today().DayNumber) > 300 ? "dddd d MMMM yyyy" : "dddd d MMMM", English);

    public static string Clock(this DateTime utc) =>
        utc.Local().ToString(utc.Local().Minute == 0 ? "htt" : "h.mmtt", English).ToLowerInvariant();

    public static string DayAndClock(this DateTime utc) => $"{utc.Day()}, {utc.Clock()}";

    public static string Month(this DateOnly date) => date.ToString("MMMM yyyy", English);
}
