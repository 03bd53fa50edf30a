using CoProduce.Domain.Calendar;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Decisions;

public class AfterwardsTests
{
    private static readonly DateOnly Friday = new(2026, 11, 6);

    [Fact]
    public void How_children_were_heard_is_said_while_it_is_open()
    {
        var heard = new Lundy("In the den.", "With drawings.", "The board.", "The swing stays.");
        Refused("not opened as one that affects children", () => ADecision().SayHowChildrenWereHeard(heard));
        var decision = ADecision(AQuestion with { AffectsChildren = true });

        Refused("Say how children and young people were heard", Lundy.WhyTooLittle("x ."));
        Refused("Say how children and young people were heard", () => decision.SayHowChildrenWereHeard(heard with { Voice = "ok ok" }));
        decision.SayHowChildrenWereHeard(heard);
        decision.Close([], ForumCalendar.Usual, Monday.AddDays(20));

        Assert.True(decision.Lundy.IsComplete);
        Refused("This decision has closed.", () => decision.SayHowChildrenWereHeard(Lundy.NotYet));
    }

    [Fact]
    public void A_decision_is_looked_at_again_once_it_has_closed()
    {
        var thursday = Friday.AddDays(-1);
        Refused("is reviewed once it has closed", () => ADecision().ReviewOnDay(Friday, thursday));
        var closed = AClosedDecision();
        Assert.Equal("on", Refused("Choose a day that is still to come", () => closed.ReviewOnDay(null, thursday)).Field);
        Refused("Choose a day that is still to come", () => closed.ReviewOnDay(thursday, thursday));
        closed.ReviewOnDay(Friday, thursday);
        Assert.Equal(Friday, closed.ReviewOn);
    }

    [Fact]
    public void A_question_is_asked_again_once_and_only_as_the_rule_says()
    {
        var closed = AClosedDecision();

        Refused(null, closed.WhyNotFollow(closed.NextRound!.Value, false));
        Refused("This question has already been asked again.", closed.WhyNotFollow(closed.NextRound!.Value, true));
        Refused("There is no further round", closed.WhyNotFollow(Round.SecondBallot, false));
    }

    [Fact]
    public void A_closed_decision_keeps_its_wording_and_is_opened_again_with_a_reason_by_each_group()
    {
        var closed = AClosedDecision();

        Refused("This decision has closed, so its wording stays.", () => closed.Reword(AQuestion, false, Monday.AddDays(21)));
        Refused("This decision has closed, so its wording stays.", () => closed.BeReplaced(Monday.AddDays(21)));
        var empty = Refused("Say why it should be opened again", () =>
            closed.AskToReopen(Side.Professionals, " ", false, Monday.AddDays(21))
        );
        Assert.Equal("reason", empty.Field);
        Refused("This question has already been asked again.", () =>
            closed.AskToReopen(Side.Professionals, "New money.", true, Monday.AddDays(21))
        );
    }

    [Fact]
    public void Whoever_decides_outside_the_rule_is_named_with_their_power_and_their_reason()
    {
        Refused("Say what was decided.", () => Decided(what: " "));
        Refused("Name who decided it", () => Decided(who: ""));
        Refused("Say which power or law they used", () => Decided(power: " "));
        Refused("Families deserve the reason", () => Decided(why: " "));
        Assert.Equal(("The cabinet", Friday), (Decided().Who, Decided().On));
    }

    [Fact]
    public void What_somebody_says_was_decided_elsewhere_is_answered_once_with_a_reason()
    {
        Refused("and how you know", () => _ = new DecidedElsewhere(1, 7, " ", Monday));
        var raised = new DecidedElsewhere(1, 7, "The club closes. It was in the paper.", Monday);
        Refused("Say why.", () => raised.Settle(true, "", Monday));

        raised.Settle(true, "It was so. The cabinet decided in May.", Monday);

        Assert.True(raised.IsUpheld);
        Refused("This has been answered already", () => raised.Settle(false, "No.", Monday));
    }

    private static Override Decided(
        string what = "The club closes.",
        string who = "The cabinet",
        string power = "Section 27.",
        string why = "No money."
    ) => new(1, 5, what, who, power, why, Friday, 8, Monday);
}
