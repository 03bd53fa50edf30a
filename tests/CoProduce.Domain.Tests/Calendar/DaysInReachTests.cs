using CoProduce.Domain.Calendar;

namespace CoProduce.Domain.Tests.Calendar;

public class DaysInReachTests
{
    private static readonly DateOnly Today = new(2026, 6, 9);

    [Theory]
    [InlineData("2029-06-09", null)]
    [InlineData("2029-06-10", "That is too far away. The last day you can choose is")]
    [InlineData("2016-06-09", null)]
    [InlineData("2016-06-08", "That is too long ago. The first day you can choose is")]
    public void A_day_that_nobody_can_mean_is_refused_with_the_last_one_that_can_be_chosen(string day, string? why) =>
        Refused(why, DaysInReach.WhyNot(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Today));

    [Fact]
    public void Where_a_past_day_or_a_coming_one_makes_no_sense_the_sentence_says_so()
    {
        Refused("Choose today, or a day that is still to come.", DaysInReach.WhyNot(Today.AddDays(-1), Today, yearsBack: 0));
        Refused("Give a day that has been.", DaysInReach.WhyNot(Today.AddDays(1), Today, yearsAhead: 0));
    }
}
