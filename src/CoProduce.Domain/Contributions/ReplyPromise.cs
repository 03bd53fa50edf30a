using CoProduce.Domain.Calendar;

namespace CoProduce.Domain.Contributions;

/// <summary>How soon the forum promises to answer, on the forum's own calendar. Forum staff may change it; what was promised before stays
/// promised.</summary>
public class ReplyPromise
{
    public const int LongestDays = 60;

    /// <summary>Until forum staff change it: questions in 5 working days, everything else in 20, passed to the sponsor after 10
    /// more.</summary>
    public static ReplyPromise Usual =>
        new()
        {
            QuestionDays = 5,
            OtherDays = 20,
            PassOnDays = 10,
        };

    private readonly List<ChangedDay> _changedDays = [];

    private ReplyPromise() { }

    public int Id { get; private set; }
    public int QuestionDays { get; private set; }
    public int OtherDays { get; private set; }

    /// <summary>A question this old, or anything else this late, goes to the sponsor. In working days.</summary>
    public int PassOnDays { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<ChangedDay> ChangedDays => _changedDays;

    /// <summary>The days on which the forum works. Not only replies are counted in them.</summary>
    public ForumCalendar Calendar => new(_changedDays.Select(d => (d.On, d.IsHoliday)));

    public DateOnly DueOn(ContributionKind kind, DateOnly saidOn) =>
        Calendar.After(saidOn, kind is ContributionKind.Question ? QuestionDays : OtherDays);

    /// <summary>The day on which something without a reply is passed on to the sponsor.</summary>
    public DateOnly PassedOnFrom(ContributionKind kind, DateOnly saidOn, DateOnly dueOn) =>
        Calendar.After(kind is ContributionKind.Question ? saidOn : dueOn, PassOnDays);

    /// <summary>The day that is promised when the first one was missed and nobody has given a new one: 5 working days on, and on
    /// again.</summary>
    public DateOnly NextPromise(DateOnly dueOn, DateOnly today)
    {
        var next = Calendar.After(dueOn, 5);
        return next >= today ? next : NextPromise(next, today);
    }

    public static string? WhyNot(int days) =>
        days is < 1 or > LongestDays ? $"Use a number of working days from 1 to {LongestDays}." : null;

    public void Change(int questionDays, int otherDays, int passOnDays)
    {
        RuleBrokenException.ThrowIf(WhyNot(questionDays) ?? WhyNot(otherDays) ?? WhyNot(passOnDays));
        Version++;
        QuestionDays = questionDays;
        OtherDays = otherDays;
        PassOnDays = passOnDays;
    }

    /// <summary>Marks a day off that the usual calendar does not know, or a usual day off on which the forum works.</summary>
    public void ChangeDay(DateOnly on, bool isHoliday)
    {
        Version++;
        _changedDays.RemoveAll(d => d.On == on);
        _changedDays.Add(new ChangedDay(on, isHoliday));
    }

    public void ForgetDay(DateOnly on)
    {
        Version++;
        _changedDays.RemoveAll(d => d.On == on);
    }
}

/// <summary>A day on which the forum's calendar differs from the bank holidays of England.</summary>
public class ChangedDay
{
    private ChangedDay() { }

    internal ChangedDay(DateOnly on, bool isHoliday)
    {
        On = on;
        IsHoliday = isHoliday;
    }

    public int Id { get; private set; }
    public DateOnly On { get; private set; }
    public bool IsHoliday { get; private set; }
}
