using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.Tests.Sessions;

public class RepeatTooFarTests
{
    private static readonly DateOnly Today = new(2026, 6, 9);

    [Fact]
    public void The_last_of_the_sessions_lies_where_people_can_plan_too()
    {
        var first = Today.AddYears(3).AddDays(-7);
        Refused(null, Repeat.EveryWeek.WhyTooFar(first, 2, Today));
        Refused("The last of these sessions would be too late. Choose fewer times.", Repeat.EveryWeek.WhyTooFar(first, 3, Today));
    }
}
