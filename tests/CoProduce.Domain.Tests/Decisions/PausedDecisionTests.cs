using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Tests.Decisions;

public class PausedDecisionTests
{
    private static readonly DateTime Monday = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    private readonly ProjectPause _pause = new(1, 7, Monday.AddDays(10));

    [Theory]
    [InlineData(0.1, 1)]
    [InlineData(3, 3)]
    [InlineData(3.01, 4)]
    [InlineData(30, 30)]
    public void The_days_of_a_pause_are_given_back_and_a_day_that_has_begun_counts_as_a_whole_one(double lasted, int given)
    {
        var decision = Opened();

        Assert.True(decision.GiveBack(_pause, _pause.At.AddDays(lasted)));

        Assert.Equal((given, Monday.AddDays(14 + given)), (decision.DaysGivenBack, decision.ClosesAt));
        Assert.True(decision.IsOpen(_pause.At.AddDays(lasted)));
    }

    [Fact]
    public void Two_pauses_give_the_days_of_both_back()
    {
        var decision = Opened();
        decision.GiveBack(_pause, _pause.At.AddDays(2));
        decision.GiveBack(new ProjectPause(1, 7, Monday.AddDays(15)), Monday.AddDays(20));

        Assert.Equal((7, Monday.AddDays(21)), (decision.DaysGivenBack, decision.ClosesAt));
    }

    [Fact]
    public void People_are_reminded_once_two_days_before_the_new_day()
    {
        var decision = Opened();
        decision.GiveBack(_pause, _pause.At.AddDays(4));

        Assert.False(decision.IsTimeToRemind(Monday.AddDays(15.9)));
        Assert.True(decision.IsTimeToRemind(Monday.AddDays(16)));
        decision.Remind(Monday.AddDays(16));
        decision.GiveBack(new ProjectPause(1, 7, Monday.AddDays(17)), Monday.AddDays(20));
        Assert.False(decision.IsTimeToRemind(Monday.AddDays(20)));
    }

    [Fact]
    public void A_ballot_that_had_ended_stays_ended_and_gets_its_days_for_replies_back()
    {
        var decision = Opened();
        var held = decision.HeldUntil(ForumCalendar.Usual);

        Assert.False(decision.GiveBack(new ProjectPause(1, 7, Monday.AddDays(15)), Monday.AddDays(18)));

        Assert.Equal(
            (0, Monday.AddDays(14), held.AddDays(3)),
            (decision.DaysGivenBack, decision.ClosesAt, decision.HeldUntil(ForumCalendar.Usual))
        );
    }

    [Fact]
    public void A_decision_that_has_closed_gets_no_days()
    {
        var decision = Opened();
        decision.BeReplaced(Monday.AddDays(1));

        Refused("so it needs no more days", () => decision.GiveBack(_pause, Monday.AddDays(12)));
    }

    [Fact]
    public void A_decision_that_closes_at_five_still_closes_at_five_when_the_clocks_change_during_a_pause()
    {
        var five = new DateTime(2026, 3, 27, 17, 0, 0, DateTimeKind.Utc);
        var decision = Opened(five.AddDays(-14), closesAt: five);

        decision.GiveBack(new ProjectPause(1, 7, five.AddDays(-1)), five.AddDays(4).AddHours(-2));

        Assert.Equal((5, new DateTime(2026, 4, 1, 16, 0, 0, DateTimeKind.Utc)), (decision.DaysGivenBack, decision.ClosesAt));
    }

    [Fact]
    public void A_pause_of_five_days_is_five_days_long_when_the_clocks_go_back() =>
        Assert.Equal(
            5,
            new ProjectPause(1, 7, new DateTime(2026, 10, 23, 8, 0, 0, DateTimeKind.Utc)).DaysBy(
                new DateTime(2026, 10, 28, 9, 0, 0, DateTimeKind.Utc)
            )
        );

    [Fact]
    public void A_result_is_held_a_day_longer_when_the_forum_takes_a_day_off()
    {
        var decision = Opened();
        var off = new ForumCalendar([(new DateOnly(2026, 11, 18), true)]);

        Assert.Equal(new DateTime(2026, 11, 30, 9, 0, 0, DateTimeKind.Utc), decision.HeldUntil(ForumCalendar.Usual));
        Assert.Equal(new DateTime(2026, 12, 1, 9, 0, 0, DateTimeKind.Utc), decision.HeldUntil(off));
    }

    private static Decision Opened(DateTime? at = null, DateTime? closesAt = null)
    {
        var opens = at ?? Monday;
        var stage = new Project("Time to breathe", "time", "For rest.", opens).Stage(StageKey.GetReady);
        stage.Open(
            new StageEvidence { IsPublished = true, HasSponsor = true },
            new WhatWhyNext("We start.", "It is time.", "We listen.", new DateOnly(2026, 12, 1)),
            opens
        );
        var parent = new Participant(1, new Person("Amina K", Hat.ParentCarer, opens), Hat.ParentCarer, opens);
        return new Decision(
            1,
            stage,
            true,
            new Decision.DecisionDraft("How?", "Now.", "", "", Mandate.Shared, closesAt ?? opens.AddDays(14), [new("A", ""), new("B", "")]),
            [new Voter(parent)],
            opens
        );
    }
}
