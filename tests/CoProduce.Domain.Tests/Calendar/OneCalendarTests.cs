using CoProduce.Domain.Calendar;
using CoProduce.Domain.Complaints;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Health;
using CoProduce.Domain.Payments;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.Tests.Calendar;

/// <summary>A day that the forum took off counts wherever working days are counted, and a day begins when it begins at the forum.</summary>
public class OneCalendarTests
{
    private static readonly DateOnly Monday = new(2026, 6, 1);
    private static readonly DateOnly Tuesday = Monday.AddDays(1);
    private static readonly DateTime HalfPastMidnightOnTuesday = new(2026, 6, 1, 23, 30, 0, DateTimeKind.Utc);
    private static readonly ForumCalendar WithoutWednesday = new([(Monday.AddDays(2), true)]);

    [Fact]
    public void A_summary_is_due_a_day_later_when_the_forum_takes_a_day_off()
    {
        Assert.Equal(new DateOnly(2026, 6, 8), SessionSummary.DueOn(Monday, ForumCalendar.Usual));
        Assert.Equal(new DateOnly(2026, 6, 9), SessionSummary.DueOn(Monday, WithoutWednesday));
    }

    [Fact]
    public void Papers_and_notice_are_late_a_day_earlier_when_the_forum_takes_a_day_off()
    {
        Assert.Null(SecondLook.AtLatePapers(new DateOnly(2026, 6, 8), [Monday], ForumCalendar.Usual));
        Assert.Contains(
            "5 working days",
            SecondLook.AtLatePapers(new DateOnly(2026, 6, 8), [Monday], WithoutWednesday),
            StringComparison.Ordinal
        );
        Assert.Null(SecondLook.AtShortNotice(new DateOnly(2026, 6, 15), Monday, ForumCalendar.Usual));
        Assert.Contains(
            "10 working days",
            SecondLook.AtShortNotice(new DateOnly(2026, 6, 15), Monday, WithoutWednesday),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_last_day_to_decide_comes_a_day_earlier_when_the_forum_takes_a_day_off()
    {
        Assert.Equal(Monday, LockedDate.LastDayToDecide(new DateOnly(2026, 6, 15), ForumCalendar.Usual));
        Assert.Equal(new DateOnly(2026, 5, 29), LockedDate.LastDayToDecide(new DateOnly(2026, 6, 15), WithoutWednesday));
    }

    [Fact]
    public void A_reply_is_promised_on_the_same_calendar()
    {
        var promise = ReplyPromise.Usual;
        promise.ChangeDay(Monday.AddDays(2), isHoliday: true);

        Assert.Equal(promise.Calendar.After(Monday, 5), promise.DueOn(ContributionKind.Question, Monday));
        Assert.Equal(new DateOnly(2026, 6, 9), promise.Calendar.After(Monday, 5));
    }

    [Fact]
    public void A_complaint_made_half_an_hour_after_midnight_was_made_that_day() =>
        Assert.Equal(
            Tuesday.AddDays(DataComplaint.AcknowledgedInDays),
            new DataComplaint("Too much.", 1, null, HalfPastMidnightOnTuesday).AcknowledgeBy
        );

    [Fact]
    public void What_is_claimed_half_an_hour_after_midnight_was_not_paid_the_day_before()
    {
        var claim = new Claim(1, 1, ClaimKind.Travel, 500, "The bus", HalfPastMidnightOnTuesday);
        claim.Agree(2, HalfPastMidnightOnTuesday);
        claim.Agree(3, HalfPastMidnightOnTuesday);

        Assert.Contains("not before two people agreed", claim.WhyNotSettle(Monday, Tuesday), StringComparison.Ordinal);
        Assert.Null(claim.WhyNotSettle(Tuesday, Tuesday));
    }

    [Fact]
    public void After_midnight_at_the_forum_today_is_no_day_still_to_come()
    {
        Refused("still to come", () => _ = new RedPlan(1, Indicator.QuestionsAnswered, "We answer.", Tuesday, HalfPastMidnightOnTuesday));
        Refused("still to come", () => _ = new Snooze(1, Warning.Silence, "It can wait.", Tuesday, 1, HalfPastMidnightOnTuesday));
    }

    [Fact]
    public void Silence_counts_the_days_of_the_forum() =>
        Assert.Equal(0, Silence.Now([HalfPastMidnightOnTuesday], HalfPastMidnightOnTuesday.AddHours(20), []));
}
