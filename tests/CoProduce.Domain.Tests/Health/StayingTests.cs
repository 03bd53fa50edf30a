using CoProduce.Domain.Health;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Tests.Health;

public class StayingTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Those_who_had_planned_to_go_are_not_counted_against_the_project()
    {
        var here = new StageRecords(StageKey.Understand)
        {
            ActiveFamilies = new HashSet<int> { 1, 2, 3, 4 },
            PlannedLeavers = new HashSet<int> { 3, 4 },
        };
        var next = new StageRecords(StageKey.Priorities)
        {
            ActiveFamilies = new HashSet<int> { 1, 2, 3, 9 },
        };

        Assert.Equal(new Share(3, 3), here.StayedFor(next));
        Assert.Equal(new Share(3, 4), (here with { PlannedLeavers = new HashSet<int>() }).StayedFor(next));
    }

    [Fact]
    public void A_plan_said_after_the_stage_closed_does_not_count_and_saying_it_again_makes_it_no_later()
    {
        var plan = new PlannedLeave(1, StageKey.Understand, Now);
        plan.Say(StageKey.Understand, Now.AddDays(9));

        Assert.Equal(Now, plan.SaidAt);
        Assert.True(PlannedLeave.Counts(Now, null));
        Assert.True(PlannedLeave.Counts(Now, Now.AddDays(1)));
        Assert.False(PlannedLeave.Counts(Now, Now));
    }

    [Theory]
    [InlineData(2, 3, 2, 5)]
    [InlineData(3, 9, 2, 6)]
    [InlineData(0, 50, 0, 6)]
    [InlineData(60, 40, 4, 6)]
    public void Turns_in_a_room_count_by_group_and_a_lively_evening_no_more_than_six(
        int families,
        int professionals,
        int counted,
        int all
    ) => Assert.Equal((counted, all), (new RoomTurns(families, professionals).OfFamilies, new RoomTurns(families, professionals).All));

    [Fact]
    public void One_more_turn_of_a_family_never_makes_the_balance_worse()
    {
        for (var families = 0; families < 40; families++)
        {
            for (var professionals = 0; professionals < 40; professionals++)
            {
                var (before, after) = (Balance(families, professionals), Balance(families + 1, professionals));
                Assert.True((long)after.Part * before.Whole >= (long)before.Part * after.Whole, $"{families} and {professionals}");
            }
        }
    }

    private static Share Balance(int families, int professionals) =>
        new StageRecords(StageKey.Ideas)
        {
            FamilyTurns = [1, 2],
            ProfessionalTurns = [3],
            RoomTurns = [new(families, professionals)],
        }.Balance;
}
