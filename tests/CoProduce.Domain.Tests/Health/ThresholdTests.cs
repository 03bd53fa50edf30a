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

    [Fact]
    public void Green_keeps_its_meaning_and_is_not_reached_from_one_per_cent()
    {
        Refused("points below where CoProduce starts", Thresholds.WhyNot(Usual with { Pay = new(2, 1) }));
        Refused("points below where CoProduce starts", Thresholds.WhyNot(Usual with { SharedPower = new(80, 29) }));
        Assert.Null(Thresholds.WhyNot(Usual with { SharedPower = new(60, 30) }));
        Refused("at most twice the ones", Thresholds.WhyNot(Usual with { SilenceGreen = 50, SilenceAmber = 80 }));
        Refused("at most twice the ones", Thresholds.WhyNot(Usual with { GapGreen = 31, GapAmber = 40 }));
    }

    [Fact]
    public void A_change_needs_a_second_person()
    {
        var next = Thresholds.Usual.Change(Usual, "We look again.", 7, DateTime.UnixEpoch);
        Refused("A second person has to agree", () => next.Agree(7, DateTime.UnixEpoch));
        next.Agree(8, DateTime.UnixEpoch);
        Assert.Equal((8, DateTime.UnixEpoch), (next.AgreedByPersonId, next.AgreedAt));
        Refused("said yes to this before you", () => next.Agree(9, DateTime.UnixEpoch));
    }
}
