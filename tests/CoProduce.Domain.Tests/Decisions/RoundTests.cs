using CoProduce.Domain.Calendar;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Tests.Decisions;

public class RoundTests
{
    private static readonly DateTime Monday = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    public static TheoryData<DecisionOutcome, Round, Round?> Table =>
        new()
        {
            { DecisionOutcome.NeedToKnowMore, Round.First, Round.Information },
            { DecisionOutcome.NeedToKnowMore, Round.Information, Round.Redraft },
            { DecisionOutcome.NeedToKnowMore, Round.Information | Round.Redraft, null },
            { DecisionOutcome.NotAgreed, Round.First, Round.Redraft },
            { DecisionOutcome.NotAgreed, Round.Information, Round.Redraft },
            { DecisionOutcome.NotAgreed, Round.Redraft, null },
            { DecisionOutcome.BothCanAcceptSeveral, Round.First, Round.SecondBallot },
            { DecisionOutcome.BothCanAcceptSeveral, Round.SecondBallot, null },
            { DecisionOutcome.ProfessionalsDidNotRespond, Round.First, Round.AskedAgain },
            { DecisionOutcome.ProfessionalsDidNotRespond, Round.AskedAgain, null },
            { DecisionOutcome.Adopted, Round.First, null },
            { DecisionOutcome.Open, Round.First, null },
            { DecisionOutcome.WaitingForReplies, Round.First, null },
            { DecisionOutcome.DecidedElsewhere, Round.First, null },
            { DecisionOutcome.Replaced, Round.First, null },
        };

    [Theory, MemberData(nameof(Table))]
    public void Each_outcome_has_the_rounds_that_the_rule_gives_it_once(DecisionOutcome outcome, Round soFar, Round? next) =>
        Assert.Equal(next, Rounds.Next(outcome, soFar));

    [Fact]
    public void Whatever_happens_the_rounds_come_to_an_end()
    {
        DecisionOutcome[] outcomes =
        [
            DecisionOutcome.NeedToKnowMore,
            DecisionOutcome.NotAgreed,
            DecisionOutcome.BothCanAcceptSeveral,
            DecisionOutcome.ProfessionalsDidNotRespond,
        ];
        var longest = 0;
        void Go(Round soFar, int steps)
        {
            longest = Math.Max(longest, steps);
            foreach (var next in outcomes.Select(o => Rounds.Next(o, soFar)).Where(n => n is not null))
            {
                Assert.False(soFar.HasFlag(next!.Value));
                Go(soFar | next.Value, steps + 1);
            }
        }

        Go(Round.First, 0);
        Assert.Equal(4, longest);
    }

    [Fact]
    public void The_words_stay_once_somebody_has_answered_or_it_has_closed()
    {
        var decision = Opened();
        Refused("Somebody has answered already", decision.WhyNotReword(true, Monday));
        Refused("so its wording stays", decision.WhyNotReword(false, Monday.AddDays(20)));
        decision.Reword(Draft() with { Question = "How then?" }, false, Monday);
        Assert.Equal(("How then?", 2), (decision.Question, decision.Options.Count));
        Refused("People were asked to decide this, so it stays theirs.", () =>
            decision.Reword(Draft() with { Mandate = Mandate.Informed }, false, Monday)
        );
    }

    [Fact]
    public void A_replaced_decision_takes_no_answers_and_is_not_opened_again()
    {
        var decision = Opened();
        decision.BeReplaced(Monday);
        Refused("There is a new version", decision.WhyNoPosition(true, Monday));
        Refused("Only a closed decision", decision.WhyNotReopen(false));
        Refused("so its wording stays", () => decision.BeReplaced(Monday));
    }

    [Fact]
    public void An_open_decision_is_neither_opened_again_nor_reviewed()
    {
        var decision = Opened();
        Refused("Only a closed decision", decision.WhyNotReopen(false));
        Refused("is reviewed once it has closed", () => decision.ReviewOnDay(new DateOnly(2027, 1, 4), new DateOnly(2026, 11, 2)));
        Refused("not opened as one that affects children", decision.WhyNoLundy());
    }

    [Fact]
    public void It_takes_a_lead_of_each_group_to_open_it_again_and_only_once()
    {
        var decision = Opened();
        decision.Close([], ForumCalendar.Usual, Monday.AddDays(20));
        Assert.False(decision.AskToReopen(Side.LivedExperience, "New money.", false, Monday.AddDays(21)));
        Assert.False(decision.AskToReopen(Side.LivedExperience, "Still.", false, Monday.AddDays(21)));
        Assert.True(decision.AskToReopen(Side.Professionals, "Yes.", false, Monday.AddDays(21)));
        Refused("already been asked again", decision.WhyNotReopen(true));
    }

    [Fact]
    public void A_recommendation_says_who_decides_and_by_when()
    {
        var draft = Draft() with { Mandate = Mandate.Recommended, FinalSayWith = "The cabinet" };
        Refused("by when they must answer", Decision.WhyNot(draft, Monday));
        Assert.Null(Decision.WhyNot(draft with { FinalSayBy = new DateOnly(2027, 4, 30) }, Monday));
    }

    [Theory]
    [InlineData(3, 10, false)]
    [InlineData(4, 10, true)]
    public void Over_thirty_per_cent_written_down_is_a_warning(int recorded, int asked, bool warns) =>
        Assert.Equal(warns, Decision.WarnOfRecorded(recorded, asked) is not null);

    [Fact]
    public void A_fixed_date_needs_its_decision_ten_working_days_before() =>
        Assert.Equal(new DateOnly(2027, 2, 26), LockedDate.LastDayToDecide(new DateOnly(2027, 3, 12), ForumCalendar.Usual));

    [Theory]
    [InlineData(true, 5, 0, 6)]
    [InlineData(false, 5, 1, 6)]
    [InlineData(false, 4, 0, 0)]
    [InlineData(false, 0, 0, 0)]
    public void Counts_show_all_together_or_not_at_all(bool shows, int a, int b, int c) =>
        Assert.Equal(shows, SmallNumbers.MayShow([a, b, c]));

    [Fact]
    public void With_several_options_what_is_adopted_passes_by_itself_and_the_order_does_not_matter()
    {
        var ballot = new Ballot(TimeSpan.FromDays(14), 4, 4, false, false);
        var tallies = (
            from support in Enumerable.Range(0, 5)
            from against in Enumerable.Range(0, 5 - support)
            select (support, against)
        ).ToList();
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            OptionTally Some(int id) =>
                tallies[random.Next(tallies.Count)] is var f && tallies[random.Next(tallies.Count)] is var p
                    ? new OptionTally(
                        id,
                        new Tally(6, f.support + random.Next(2), f.against, 0),
                        new Tally(4, p.support, p.against, 0),
                        default,
                        false
                    )
                    : throw new InvalidOperationException();
            var options = Enumerable.Range(1, 3).Select(Some).ToList();
            var (result, turned) = (
                DecisionRule.Decide(ballot, options),
                DecisionRule.Decide(ballot, [.. options.AsEnumerable().Reverse()])
            );

            Assert.Equal((result.Outcome, result.AdoptedOptionId), (turned.Outcome, turned.AdoptedOptionId));
            Assert.Equal(
                result.Outcome is DecisionOutcome.Adopted or DecisionOutcome.BothCanAcceptSeveral,
                options.Any(o => DecisionRule.Passes(ballot, o))
            );
            var chosen = options.Where(o => o.OptionId == result.AdoptedOptionId || result.Acceptable.Contains(o.OptionId)).ToList();
            Assert.All(chosen, o => Assert.True(DecisionRule.Passes(ballot, o)));
            Assert.All(chosen, best =>
                Assert.All(options.Where(o => DecisionRule.Passes(ballot, o)), o => Assert.True(Lower(best) >= Lower(o)))
            );
        }
    }

    private static int Lower(OptionTally o) =>
        Math.Min(o.Families.Support * o.Professionals.Asked, o.Professionals.Support * o.Families.Asked);

    private static Decision.DecisionDraft Draft() =>
        new("How?", "Now.", "", "", Mandate.Shared, Monday.AddDays(14), [new("A", ""), new("B", "")]);

    private static Decision Opened()
    {
        var stage = new Project("Time to breathe", "time", "For rest.", Monday).Stage(StageKey.GetReady);
        stage.Open(
            new StageEvidence { IsPublished = true, HasSponsor = true },
            new WhatWhyNext("We start.", "It is time.", "We listen.", new DateOnly(2026, 12, 1)),
            Monday
        );
        var parent = new Participant(1, new Person("Amina K", Hat.ParentCarer, Monday), Hat.ParentCarer, Monday);
        return new Decision(1, stage, true, Draft(), [new Voter(parent)], Monday);
    }
}
