using CoProduce.Domain.Actions;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Actions;

public class AgreedActionTests
{
    private static readonly DateOnly Friday = new(2026, 11, 6);

    private static AgreedAction Agreed(string what = "Move the bus stop.", string owner = "Owen D") =>
        new(3, 1, 5, what, owner, Friday, Monday);

    [Fact]
    public void Work_that_was_decided_together_says_what_and_who()
    {
        Refused("Say what will be done", () => Agreed(what: " "));
        Refused("Name one person who will see to it", () => Agreed(owner: ""));
        Assert.Equal((5, "Move the bus stop.", "Owen D", Friday), (Agreed().DecisionId, Agreed().What, Agreed().Owner, Agreed().Due));
    }

    [Fact]
    public void Work_is_late_from_the_day_after_until_it_is_done()
    {
        var action = Agreed();
        Assert.False(action.IsLate(Friday));
        Assert.True(action.IsLate(Friday.AddDays(1)));

        action.MarkDone("The bus stops at the school.", Monday.AddDays(9));

        Assert.False(action.IsLate(Friday.AddDays(30)));
    }

    [Fact]
    public void It_is_done_once_and_with_a_sentence_on_what_is_different_now()
    {
        var action = Agreed();
        Refused("Say in a sentence what changed", () => action.MarkDone(" ", Monday));
        Assert.False(action.IsDone);

        action.MarkDone("The bus stops at the school.", Monday);

        Assert.Equal((true, Monday, "The bus stops at the school."), (action.IsDone, action.DoneAt, action.WhatChanged));
        Refused("already been marked as done", () => action.MarkDone("Again.", Monday));
    }
}
