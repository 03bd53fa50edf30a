using CoProduce.Domain.Calendar;

namespace CoProduce.Domain.Sessions;

/// <summary>A part of the day. Families who cannot come in one may be able to come in another.</summary>
public enum PartOfDay
{
    Morning,
    Afternoon,
    Evening,
}

/// <summary>What makes it hard for people to come. Whoever plans is told, and may go on.</summary>
public static class SecondLook
{
    public const int NoticeInWorkingDays = 10;
    public const int PapersInWorkingDays = 5;

    private static readonly TimeOnly Noon = new(12, 0);
    private static readonly TimeOnly Five = new(17, 0);

    public static PartOfDay PartOfDay(TimeOnly local) =>
        local < Noon ? Sessions.PartOfDay.Morning
        : local < Five ? Sessions.PartOfDay.Afternoon
        : Sessions.PartOfDay.Evening;

    /// <summary>People need time to arrange care and cover.</summary>
    public static string? AtShortNotice(DateOnly on, DateOnly timeSet, ForumCalendar calendar) =>
        on < calendar.After(timeSet, NoticeInWorkingDays)
            ? $"It is less than {NoticeInWorkingDays} working days away. Some people may not be able to come: think of a second time."
            : null;

    /// <summary>Some people need longer to read, or somebody who reads to them.</summary>
    public static string? AtLatePapers(DateOnly on, IEnumerable<DateOnly> added, ForumCalendar calendar) =>
        added.Any(day => on < calendar.After(day, PapersInWorkingDays))
            ? $"Some papers came less than {PapersInWorkingDays} working days before. "
                + "Go through them at the start, so that nobody needs to have read them."
            : null;

    /// <summary>Local times of the sessions of one project: those to come, and those of the last months.</summary>
    public static string? AtOnePartOfDay(IReadOnlyCollection<TimeOnly> starts) =>
        starts.Count > 1 && starts.Select(PartOfDay).Distinct().ToList() is [var part]
            ? $"Every session of this project is in the {part.ToString().ToLowerInvariant()}. "
                + "Some families can never come then: offer a second time."
            : null;

    public static string? AtClash(bool runsAnother) =>
        runsAnother ? "Whoever runs it runs another session at the same time. Choose another time, or ask somebody else." : null;
}
