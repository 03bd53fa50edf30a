using CoProduce.Domain.Calendar;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Projects;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Decisions;

public class OpeningTests
{
    [Fact]
    public void Nothing_is_decided_before_people_have_listened_or_where_no_stage_is_open()
    {
        Refused("We start by listening", () => _ = new Decision(1, AnOpenStage(), false, AQuestion, [], Monday));
        Refused("belongs to a stage that is open", () => _ = new Decision(1, AStage(StageKey.Design), true, AQuestion, [], Monday));
    }

    [Fact]
    public void Everyone_has_a_week_to_take_part()
    {
        Refused("stays open for at least 7 days", () => ADecision(AQuestion with { ClosesAt = Monday.AddDays(7).AddSeconds(-1) }));
        Assert.True(ADecision(AQuestion with { ClosesAt = Monday.AddDays(7) }).IsOpen(Monday));
    }

    [Fact]
    public void People_weigh_from_two_to_five_options_or_read_why_there_is_one()
    {
        Refused("Write at least one option", () => ADecision(AQuestion with { Options = [] }));
        Refused("so that people can weigh each one", () =>
            ADecision(AQuestion with { Options = [.. Enumerable.Repeat(new Option.OptionDraft("A", ""), 6)] })
        );
        Refused("say why there is only one", () => ADecision(AQuestion with { Options = [new("A", "")], OneOptionReason = " " }));
        Refused("Give each option a name", () => ADecision(AQuestion with { Options = [new("A", ""), new(" ", "")] }));
        Assert.Single(ADecision(AQuestion with { Options = [new("A", "")], OneOptionReason = "The law leaves no other." }).Options);
    }

    [Fact]
    public void A_decision_asks_something_and_says_why_now()
    {
        Refused("Write the question", () => ADecision(AQuestion with { Question = " " }));
        Refused("Say why this is decided now", () => ADecision(AQuestion with { WhyNow = "" }));
    }

    [Fact]
    public void What_was_decided_elsewhere_takes_no_answers()
    {
        var told = ADecision(AQuestion with { Mandate = Mandate.Informed });

        Refused("nothing to answer here. You can ask why", told.WhyNoPosition(true, Monday));
        Assert.Equal((DecisionOutcome.DecidedElsewhere, Monday), (told.Outcome, told.ClosedAt));
    }

    [Fact]
    public void Those_who_were_asked_answer_while_it_is_open()
    {
        var decision = ADecision();

        Refused(null, decision.WhyNoPosition(true, Monday));
        Refused("You were not on the list when this opened", decision.WhyNoPosition(false, Monday));
        Refused("so answers can no longer change", decision.WhyNoPosition(true, Monday.AddDays(14)));
    }

    [Fact]
    public void It_does_not_close_before_its_day() =>
        Refused("is not due to close", () => ADecision().Close([], ForumCalendar.Usual, Monday.AddDays(13)));

    [Fact]
    public void An_objection_has_a_reason_and_is_owed_a_reply_while_it_stands()
    {
        Refused("Tell us why you do not agree", () => Stands(Stance.DoNotAgree, " "));
        var position = Stands(Stance.DoNotAgree, "Who pays?");
        Assert.Equal("text", Refused("Write your reply", () => position.AnswerObjection("", 8, Monday, 9)).Field);
        Refused("Say a little more in your reply", () => position.AnswerObjection("ok ok ok", 8, Monday, 9));
        Refused("This is your own objection", () => position.AnswerObjection("I answer it myself.", 7, Monday, position.ParticipantId));
        position.AnswerObjection("The council does.", 8, Monday, 9);
        Assert.Equal("The council does.", Assert.Single(position.Replies).Text);

        position.MoveTo(new(Stance.CanLiveWithIt, null), Monday);

        Refused("This person no longer objects", () => position.AnswerObjection("And more of it.", 8, Monday, 9));
    }

    private static Position Stands(Stance stance, string? reason) => new(1, 1, 7, new(stance, reason), Monday);
}
