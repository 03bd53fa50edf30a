using System.Globalization;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;

namespace CoProduce.Domain.Tests.Calendar;

public class WorkingDaysTests
{
    [Theory]
    [InlineData(2025, "04-20")]
    [InlineData(2026, "04-05")]
    [InlineData(2027, "03-28")]
    [InlineData(2028, "04-16")]
    [InlineData(2029, "04-01")]
    [InlineData(2030, "04-21")]
    public void Easter_moves_as_the_churches_say(int year, string on) =>
        Assert.Equal($"{year}-{on}", BankHolidays.EasterSunday(year).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-12-28")]
    [InlineData("2027-12-27")]
    [InlineData("2027-12-28")]
    [InlineData("2028-01-03")]
    [InlineData("2022-12-26")]
    [InlineData("2022-12-27")]
    [InlineData("2026-04-03")]
    [InlineData("2026-04-06")]
    [InlineData("2026-05-04")]
    [InlineData("2026-05-25")]
    [InlineData("2026-08-31")]
    public void Nobody_is_expected_to_answer_on_a_bank_holiday(string day) => Assert.False(ForumCalendar.Usual.IsWorkingDay(Day(day)));

    [Fact]
    public void A_question_before_christmas_is_answered_in_the_new_year() =>
        Assert.Equal(Day("2027-01-04"), ReplyPromise.Usual.DueOn(ContributionKind.Question, Day("2026-12-23")));

    [Fact]
    public void A_question_before_easter_waits_for_the_long_weekend() =>
        Assert.Equal(Day("2026-04-10"), ReplyPromise.Usual.DueOn(ContributionKind.Question, Day("2026-04-01")));

    [Fact]
    public void Everything_else_has_twenty_working_days() =>
        Assert.Equal(Day("2026-06-30"), ReplyPromise.Usual.DueOn(ContributionKind.Idea, Day("2026-06-02")));

    [Fact]
    public void What_is_said_on_a_sunday_counts_from_monday() =>
        Assert.Equal(Day("2026-06-12"), ReplyPromise.Usual.DueOn(ContributionKind.Question, Day("2026-06-07")));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
