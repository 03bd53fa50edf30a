using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.Tests.Sessions;

public class LiveRoundTests
{
    private static readonly DateTime Six = new(2026, 3, 2, 18, 0, 0, DateTimeKind.Utc);
    private static readonly HowItGoes.Answers Fine = new(true, true, true);

    [Fact]
    public void Nobody_has_more_dots_than_the_others()
    {
        var round = Open().Start(LiveRoundKind.Dots, 2, false, Six);

        Assert.Equal((1, 2), (round.Put(5, 7, [], Six).Place, round.Put(6, 7, [1], Six).Place));
        Refused("all your dots", () => round.Put(8, 7, [1, 2], Six));
        Assert.Equal(1, round.Put(8, 7, [2], Six).Place);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Each_person_gets_one_to_five_dots(int dots) =>
        Refused("1 to 5 dots", () => Open().Start(LiveRoundKind.Dots, dots, false, Six));

    [Fact]
    public void One_round_runs_at_a_time_and_not_while_people_write_in_silence()
    {
        var room = Open();
        Refused("still answering", () => room.Start(LiveRoundKind.HowAreWe, 0, true, Six));
        room.Ask("What helps?", ContributionKind.Idea, true);
        Refused("still writing", () => room.Start(LiveRoundKind.Dots, 3, false, Six));
        room.End(Six);
        Refused("This session has ended.", () => room.Start(LiveRoundKind.Dots, 3, false, Six));
    }

    [Fact]
    public void A_round_that_has_ended_takes_nothing_more_and_does_not_end_again()
    {
        var dots = Open().Start(LiveRoundKind.Dots, 3, false, Six);
        var how = Open().Start(LiveRoundKind.HowAreWe, 0, false, Six);
        var mine = how.Answer(7, Fine, Six);
        mine.Change(how, Fine with { IsHeard = false }, Six);
        Assert.False(mine.IsHeard);
        Refused("not what we are asking", () => dots.Answer(7, Fine, Six));
        Refused("not what we are asking", () => how.Put(5, 7, [], Six));
        dots.End(Six);
        how.End(Six);

        Refused("round has ended", () => dots.Put(5, 7, [], Six));
        Refused("round has ended", () => mine.Change(how, Fine, Six));
        Refused("round has ended", () => dots.End(Six));
    }

    [Theory]
    [InlineData(4, 4, "Fewer than five")]
    [InlineData(5, 5, "right for most of us")]
    [InlineData(5, 0, "right for few of us")]
    [InlineData(10, 4, "right for 40% of us")]
    public void How_it_goes_is_shown_only_where_nobody_can_be_worked_out(int answers, int pace, string words) =>
        Assert.Contains(words, new HowWeAre(answers, pace, 1, 1).Words[0], StringComparison.Ordinal);

    private static LiveRoom Open()
    {
        var stage = new Project("Time to breathe", "time", "Short breaks.", Six).Stage(StageKey.GetReady);
        stage.Open(
            new StageEvidence { IsPublished = true, HasSponsor = true },
            new WhatWhyNext("We start.", "It is time.", "We listen.", new DateOnly(2026, 7, 1)),
            Six
        );
        return new LiveRoom(
            new Session(1, 1, new Session.Plan("Tea", "Talk.", SessionForm.InPerson, Six, Six.AddHours(2), "Hall", null, null)),
            stage,
            Six
        );
    }
}
