using CoProduce.Domain.Calendar;

namespace CoProduce.Domain.Health;

/// <summary>A pause, such as August, that everyone was told about two weeks ahead.</summary>
public class QuietPeriod
{
    public const int WhyMaxLength = 300;
    public const int DaysAhead = 14;
    public const int MostDaysAYear = 42;

    private QuietPeriod() { }

    public QuietPeriod(int projectId, DateOnly from, DateOnly to, string? why, IEnumerable<QuietTime> others, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(from, to, others, now.ForumDay()));
        ProjectId = projectId;
        From = from;
        To = to;
        Why = why.Needed("Say why it will be quiet.");
        AnnouncedAt = now;
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }
    public string Why { get; private set; } = "";
    public DateTime AnnouncedAt { get; private set; }

    public static string? WhyNot(DateOnly? from, DateOnly? to, IEnumerable<QuietTime> others, DateOnly today) =>
        from is not { } first || to is not { } last || last < first ? "Give the first and the last day."
        : first < today.AddDays(DaysAhead) ? $"Tell people at least {DaysAhead} days ahead."
        : others.Append(new(first, last)).Sum(q => DaysIn(q, first.Year)) > MostDaysAYear
        || others.Append(new(first, last)).Sum(q => DaysIn(q, last.Year)) > MostDaysAYear
            ? "A project can be quiet for 6 weeks a year at most."
        : null;

    private static int DaysIn(QuietTime quiet, int year)
    {
        var from = quiet.From < new DateOnly(year, 1, 1) ? new DateOnly(year, 1, 1) : quiet.From;
        var to = quiet.To > new DateOnly(year, 12, 31) ? new DateOnly(year, 12, 31) : quiet.To;
        return Math.Max(0, to.DayNumber - from.DayNumber + 1);
    }
}
