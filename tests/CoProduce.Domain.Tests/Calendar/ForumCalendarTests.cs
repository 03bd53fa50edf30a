using System.Globalization;
using CoProduce.Domain.Calendar;

namespace CoProduce.Domain.Tests.Calendar;

public class ForumCalendarTests
{
    private static readonly ForumCalendar OffOnWednesday = new([(Day("2026-06-10"), true), (Day("2026-06-13"), false)]);

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static DateTime Utc(string at) => DateTime.SpecifyKind(DateTime.Parse(at, CultureInfo.InvariantCulture), DateTimeKind.Utc);

    [Fact]
    public void A_day_that_the_forum_took_off_is_no_working_day()
    {
        Assert.False(OffOnWednesday.IsWorkingDay(Day("2026-06-10")));
        Assert.True(ForumCalendar.Usual.IsWorkingDay(Day("2026-06-10")));
        Assert.Equal(Day("2026-06-11"), OffOnWednesday.After(Day("2026-06-09"), 1));
        Assert.Equal(Day("2026-06-09"), OffOnWednesday.Before(Day("2026-06-11"), 1));
    }

    [Fact]
    public void A_saturday_on_which_the_forum_works_counts()
    {
        Assert.True(OffOnWednesday.IsWorkingDay(Day("2026-06-13")));
        Assert.Equal(Day("2026-06-13"), OffOnWednesday.After(Day("2026-06-12"), 1));
    }

    [Fact]
    public void Counting_there_and_back_ends_on_the_same_working_day()
    {
        var day = Day("2026-03-31");

        Assert.Equal(day, ForumCalendar.Usual.Before(ForumCalendar.Usual.After(day, 10), 10));
    }

    [Fact]
    public void What_is_said_on_the_last_day_before_is_over_by_today()
    {
        var today = Day("2026-06-15");
        var last = OffOnWednesday.LastDayBefore(today, 5);

        Assert.True(OffOnWednesday.After(last, 5) < today);
        Assert.Equal(today, OffOnWednesday.After(last.AddDays(1), 5));
    }

    [Theory]
    [InlineData("2026-06-09T14:00", "2026-06-11T10:00", "a day off of the forum's own lies between")]
    [InlineData("2026-06-08T09:30", "2026-06-08T13:30", "summer time, all in one day")]
    [InlineData("2026-06-08T23:30", "2026-06-09T12:00", "it is half past midnight at the forum")]
    public void Four_working_hours_pass_on_the_clock_of_the_forum(string told, string due, string because) =>
        Assert.True(Utc(due) == OffOnWednesday.HoursAfter(Utc(told), TimeSpan.FromHours(4)), because);

    [Theory]
    [InlineData("2026-06-09T10:00", "2026-06-09T16:00")]
    [InlineData("2026-06-09T16:30", "2026-06-11T16:00")]
    [InlineData("2026-01-06T10:00", "2026-01-06T17:00")]
    public void The_working_day_ends_at_five_also_over_a_day_off(string told, string ends) =>
        Assert.Equal(Utc(ends), OffOnWednesday.EndOfDay(Utc(told)));

    [Fact]
    public void Half_past_midnight_in_summer_is_the_new_day_at_the_forum()
    {
        Assert.Equal(Day("2026-06-10"), Utc("2026-06-09T23:30").ForumDay());
        Assert.Equal(Day("2026-01-09"), Utc("2026-01-09T23:30").ForumDay());
        Assert.Equal(Utc("2026-06-09T23:00"), Day("2026-06-10").Begins());
    }

    [Theory]
    [InlineData("2026-03-27T17:00", "2026-04-01T16:00")]
    [InlineData("2026-10-23T16:00", "2026-10-28T17:00")]
    public void Five_in_the_afternoon_stays_five_when_the_clocks_change(string from, string to) =>
        Assert.Equal(Utc(to), Utc(from).AddForumDays(5));

    [Fact]
    public void The_bank_holidays_of_a_year_are_worked_out_once() => Assert.Same(BankHolidays.Of(2026), BankHolidays.Of(2026));

    [Fact]
    public void A_time_that_the_clocks_skip_or_repeat_is_no_moment()
    {
        Refused("so this time does not exist", new DateTime(2027, 3, 28, 1, 30, 0).WhyNotOneMoment());
        Refused("so this time comes twice", new DateTime(2027, 10, 31, 1, 30, 0).WhyNotOneMoment());
        Assert.Null(new DateTime(2027, 3, 28, 2, 0, 0).WhyNotOneMoment());
    }
}
