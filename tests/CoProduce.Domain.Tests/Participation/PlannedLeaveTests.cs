using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Participation;

public class PlannedLeaveTests
{
    [Fact]
    public void Saying_the_same_again_makes_it_no_later_and_changing_ones_mind_does()
    {
        var plan = new PlannedLeave(7, StageKey.Ideas, Monday);
        plan.Say(StageKey.Ideas, Monday.AddDays(9));
        Assert.Equal(Monday, plan.SaidAt);

        plan.Say(StageKey.Design, Monday.AddDays(10));

        Assert.Equal((StageKey.Design, Monday.AddDays(10)), (plan.Until, plan.SaidAt));
    }

    [Fact]
    public void To_go_by_plan_is_to_say_so_before_the_stage_has_closed()
    {
        Assert.True(PlannedLeave.Counts(Monday, null));
        Assert.True(PlannedLeave.Counts(Monday, Monday.AddSeconds(1)));
        Assert.False(PlannedLeave.Counts(Monday, Monday));
    }
}
