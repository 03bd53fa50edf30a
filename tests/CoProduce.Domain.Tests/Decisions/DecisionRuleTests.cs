using CoProduce.Domain.Decisions;

namespace CoProduce.Domain.Tests.Decisions;

public class DecisionRuleTests
{
    private static readonly Ballot Plain = new(TimeSpan.FromDays(14), 5, 5, false, false);

    [Fact]
    public void Over_every_tally_neither_group_can_be_outvoted()
    {
        foreach (var (families, professionals) in EveryTally())
        {
            var result = DecisionRule.Decide(
                Plain with
                {
                    ProfessionalsAsked = professionals.Asked,
                    ProfessionalsWhoAnswered = professionals.Support + professionals.Object + professionals.NeedMore,
                },
                [Option(1, families, professionals)]
            );
            if (result.Outcome is DecisionOutcome.Adopted)
            {
                Assert.True(families.Support > families.Object && families.Support >= 3, $"{families}");
                Assert.True(families.Support * 3 >= families.Asked, $"{families}");
                Assert.True(professionals.Support > professionals.Object && professionals.Support >= 1, $"{professionals}");
                Assert.True(professionals.Support * 3 >= professionals.Asked, $"{professionals}");
            }
        }
    }

    [Fact]
    public void Changing_an_objection_to_support_never_loses_the_decision()
    {
        foreach (
            var (families, professionals) in EveryTally().Where(t => DecisionRule.Passes(Plain, Option(1, t.Families, t.Professionals)))
        )
        {
            if (families.Object > 0)
            {
                Assert.True(
                    DecisionRule.Passes(
                        Plain,
                        Option(1, families with { Support = families.Support + 1, Object = families.Object - 1 }, professionals)
                    )
                );
            }

            if (professionals.Object > 0)
            {
                Assert.True(
                    DecisionRule.Passes(
                        Plain,
                        Option(1, families, professionals with { Support = professionals.Support + 1, Object = professionals.Object - 1 })
                    )
                );
            }
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 1)]
    [InlineData(9, 9)]
    public void When_nobody_answers_it_is_never_enough(int families, int professionals)
    {
        var result = DecisionRule.Decide(
            Plain with
            {
                ProfessionalsAsked = professionals,
                ProfessionalsWhoAnswered = 0,
            },
            [Option(1, new(families, 0, 0, 0), new(professionals, 0, 0, 0))]
        );

        Assert.Equal(DecisionOutcome.ProfessionalsDidNotRespond, result.Outcome);
    }

    [Fact]
    public void Two_families_are_too_few_to_adopt() =>
        Assert.Equal(DecisionOutcome.NotAgreed, DecisionRule.Decide(Plain, [Option(1, new(2, 2, 0, 0), new(2, 2, 0, 0))]).Outcome);

    [Fact]
    public void A_decision_open_for_less_than_seven_days_is_not_adopted() =>
        Assert.False(DecisionRule.Passes(Plain with { TimeOpen = TimeSpan.FromDays(6) }, Option(1, new(6, 6, 0, 0), new(2, 2, 0, 0))));

    [Fact]
    public void More_than_a_third_who_need_to_know_more_hold_it() =>
        Assert.Equal(DecisionOutcome.NeedToKnowMore, DecisionRule.Decide(Plain, [Option(1, new(9, 5, 0, 4), new(2, 2, 0, 0))]).Outcome);

    [Fact]
    public void A_third_exactly_who_need_to_know_more_do_not_hold_it() =>
        Assert.Equal(DecisionOutcome.Adopted, DecisionRule.Decide(Plain, [Option(1, new(9, 6, 0, 3), new(2, 2, 0, 0))]).Outcome);

    [Fact]
    public void An_objection_without_a_reply_holds_the_result() =>
        Assert.Equal(
            DecisionOutcome.WaitingForReplies,
            DecisionRule.Decide(Plain, [Option(1, new(6, 5, 1, 0), new(2, 2, 0, 0)) with { HasUnansweredObjection = true }]).Outcome
        );

    [Fact]
    public void An_objection_to_an_option_that_is_not_carried_holds_nothing() =>
        Assert.Equal(
            1,
            DecisionRule
                .Decide(
                    Plain,
                    [
                        Option(1, new(6, 5, 0, 0), new(2, 2, 0, 0)),
                        Option(2, new(6, 1, 3, 0), new(2, 2, 0, 0)) with
                        {
                            HasUnansweredObjection = true,
                        },
                    ]
                )
                .AdoptedOptionId
        );

    [Fact]
    public void An_objection_that_nobody_answers_in_time_ends_in_no_agreement() =>
        Assert.Equal(
            DecisionOutcome.NotAgreed,
            DecisionRule
                .Decide(Plain, [Option(1, new(6, 5, 1, 0), new(2, 2, 0, 0)) with { HasUnansweredObjection = true }], waitIsOver: true)
                .Outcome
        );

    [Fact]
    public void What_affects_children_needs_to_say_how_they_were_heard() =>
        Assert.False(DecisionRule.Passes(Plain with { AffectsChildren = true }, Option(1, new(6, 6, 0, 0), new(2, 2, 0, 0))));

    [Fact]
    public void Three_young_people_or_more_can_stop_what_affects_them()
    {
        var affecting = Plain with { AffectsChildren = true, ChildrenQuestionsAnswered = true };

        Assert.False(DecisionRule.Passes(affecting, Option(1, new(9, 6, 2, 0), new(2, 2, 0, 0)) with { YoungPeople = new(3, 1, 2, 0) }));
        Assert.True(DecisionRule.Passes(affecting, Option(1, new(9, 6, 2, 0), new(2, 2, 0, 0)) with { YoungPeople = new(2, 0, 2, 0) }));
    }

    [Fact]
    public void The_option_that_its_weaker_group_supports_most_is_adopted() =>
        Assert.Equal(
            2,
            DecisionRule
                .Decide(Plain, [Option(1, new(10, 10, 0, 0), new(4, 2, 0, 0)), Option(2, new(10, 7, 0, 0), new(4, 3, 0, 0))])
                .AdoptedOptionId
        );

    [Fact]
    public void A_tie_goes_to_the_option_that_families_support_most() =>
        Assert.Equal(
            2,
            DecisionRule
                .Decide(Plain, [Option(1, new(10, 6, 0, 0), new(4, 2, 0, 0)), Option(2, new(10, 8, 0, 0), new(4, 2, 0, 0))])
                .AdoptedOptionId
        );

    [Fact]
    public void A_full_tie_is_recorded_as_one()
    {
        var result = DecisionRule.Decide(
            Plain,
            [Option(1, new(10, 6, 0, 0), new(4, 2, 0, 0)), Option(2, new(10, 6, 0, 0), new(4, 2, 0, 0))]
        );

        Assert.Equal(DecisionOutcome.BothCanAcceptSeveral, result.Outcome);
        Assert.Equal([1, 2], result.Acceptable);
    }

    private static OptionTally Option(int id, Tally families, Tally professionals) => new(id, families, professionals, default, false);

    private static IEnumerable<(Tally Families, Tally Professionals)> EveryTally()
    {
        var tallies = (
            from asked in Enumerable.Range(0, 10)
            from support in Enumerable.Range(0, asked + 1)
            from against in Enumerable.Range(0, asked - support + 1)
            select new Tally(asked, support, against, 0)
        ).ToList();
        return from families in tallies from professionals in tallies select (families, professionals);
    }
}
