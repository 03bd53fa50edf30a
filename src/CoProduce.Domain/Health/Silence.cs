using CoProduce.Domain.Calendar;

namespace CoProduce.Domain.Health;

/// <summary>How long families have gone without news, in whole days. Announced quiet periods do not count.</summary>
public static class Silence
{
    public const int DaysToWarn = 14;
    public const int DaysToRed = 21;
    public const int DaysToPassOn = 42;

    /// <summary>The longest time without news, up to now or to the end of the project. Null when there has been no news yet.</summary>
    public static int? Longest(IEnumerable<DateTime> news, DateTime until, IReadOnlyCollection<QuietTime> quiet)
    {
        var days = news.Where(at => at < until).Append(until).Order().ToList();
        return days.Count < 2 ? null : days.Zip(days.Skip(1), (from, to) => Days(from, to, quiet)).Max();
    }

    /// <summary>Days without news until now.</summary>
    public static int? Now(IReadOnlyCollection<DateTime> news, DateTime now, IReadOnlyCollection<QuietTime> quiet) =>
        news.Count == 0 ? null : Days(news.Max(), now, quiet);

    private static int Days(DateTime from, DateTime to, IReadOnlyCollection<QuietTime> quiet)
    {
        var first = from.ForumDay();
        var all = to.ForumDay().DayNumber - first.DayNumber;
        return all - Enumerable.Range(1, Math.Max(0, all)).Count(d => quiet.Any(q => q.Holds(first.AddDays(d))));
    }
}

/// <summary>Days on which nobody expects news.</summary>
public record QuietTime(DateOnly From, DateOnly To)
{
    public bool Holds(DateOnly day) => day >= From && day <= To;
}
