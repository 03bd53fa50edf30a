using CoProduce.Domain.Health;

namespace CoProduce.Domain.Tests.Health;

public class ThresholdTests
{
    private static readonly Thresholds.ThresholdsDraft Usual = Thresholds.Usual.ToDraft();

    [Fact]
    public void A_change_makes_a_new_version_with_its_reason_and_leaves_the_old_one()
    {
        var next = Thresholds.Usual.Change(
            Usual with
            {
                LoopClosed = new(80, 60),
            },
            "Twenty per cent of replies need the cabinet.",
            7,
            DateTime.UnixEpoch
        );

        Assert.Equal((2, 1), (next.Number, Thresholds.Usual.Number));
        Assert.Equal(new Bounds(80, 60), next.LoopClosed);
        Assert.Equal(new Bounds(90, 70), Thresholds.Usual.LoopClosed);
        Assert.Equal(Light.Green, Signs.Of(Models.Genuine with { Replies = new(8, 10) }, next)[(int)Indicator.LoopClosed].Light);
    }

    [Fact]
    public void What_counts_as_good_is_not_changed_without_a_reason() =>
        Refused("Say why you change what counts as good", () => Thresholds.Usual.Change(Usual, " ", 7, DateTime.UnixEpoch));

    [Fact]
    public void Amber_starts_below_green_and_everything_stays_within_reason()
    {
        Refused("Amber has to start below green", Thresholds.WhyNot(Usual with { Pay = new(70, 70) }));
        Refused("Use per cent", Thresholds.WhyNot(Usual with { Access = new(101, 70) }));
        Refused("Amber has to last longer", Thresholds.WhyNot(Usual with { SilenceAmber = 21 }));
        Refused("Amber has to reach further", Thresholds.WhyNot(Usual with { GapAmber = 5 }));
        Assert.Null(Thresholds.WhyNot(Usual));
    }
}
