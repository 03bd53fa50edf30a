using CoProduce.Domain.Calendar;

namespace CoProduce.Domain.Sessions;

/// <summary>How often a session is held. The number is of weeks.</summary>
public enum Repeat
{
    Once = 0,
    EveryWeek = 1,
    EveryTwoWeeks = 2,
    EveryFourWeeks = 4,
}

/// <summary>The days of a session that is held more than once.</summary>
public static class Repeats
{
    public const int FewestTimes = 2;
    public const int MostTimes = 12;

    public static string Words(this Repeat repeat) =>
        repeat switch
        {
            Repeat.EveryWeek => "Every week",
            Repeat.EveryTwoWeeks => "Every two weeks",
            Repeat.EveryFourWeeks => "Every four weeks",
            _ => "Once",
        };

    public static string? WhyNot(Repeat repeat, int? times) =>
        repeat is not Repeat.Once && times is null or < FewestTimes or > MostTimes
            ? $"Say how many times: from {FewestTimes} to {MostTimes}."
            : null;

    /// <summary>The last of them, too, lies where people can plan.</summary>
    public static string? WhyTooFar(this Repeat repeat, DateOnly first, int? times, DateOnly today) =>
        repeat.Days(first, times).Last() is var last && repeat is not Repeat.Once && DaysInReach.WhyNot(last, today) is { } why
            ? $"The last of these sessions would be too late. Choose fewer times. {why}"
            : null;

    /// <summary>Always the same day of the week.</summary>
    public static IEnumerable<DateOnly> Days(this Repeat repeat, DateOnly first, int? times) =>
        Enumerable.Range(0, repeat is Repeat.Once ? 1 : times ?? 1).Select(i => first.AddDays(i * (int)repeat * 7));
}
