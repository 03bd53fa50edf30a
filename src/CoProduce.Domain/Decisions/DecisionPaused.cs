using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Calendar;

namespace CoProduce.Domain.Decisions;

/// <summary>What a pause of its project does to a decision: nothing closes while people cannot answer, and nobody loses their
/// days.</summary>
public partial class Decision
{
    /// <summary>How many days longer it is open than it would have been.</summary>
    public int DaysGivenBack { get; private set; }

    /// <summary>How many days longer it waits for replies to objections.</summary>
    public int DaysToReplyGivenBack { get; private set; }

    /// <summary>The last moment until which a result is held for what it waits for.</summary>
    public DateTime HeldUntil(ForumCalendar calendar) =>
        calendar
            .After(ClosesAt.ForumDay(), LongestWaitForReplies)
            .ToDateTime(TimeOnly.FromDateTime(ClosesAt.Local()))
            .AddDays(DaysToReplyGivenBack)
            .ToUtc();

    public string? WhyNoDaysBack() =>
        Outcome is DecisionOutcome.Open or DecisionOutcome.WaitingForReplies ? null : "This decision has closed, so it needs no more days.";

    /// <summary>Its project goes on: the days of the pause are given back. True when there is a new day by which people can
    /// answer.</summary>
    public bool GiveBack(ProjectPause pause, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNoDaysBack());
        Version++;
        var days = pause.DaysBy(now);
        if (!IsOpen(pause.At))
        {
            DaysToReplyGivenBack += days;
            return false;
        }

        DaysGivenBack += days;
        ClosesAt = ClosesAt.AddForumDays(days);
        return true;
    }
}
