using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Health;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Tests.Health;

/// <summary>What each sign counts, where it turns amber and red, and how the known ways to cheat fail.</summary>
public class SignTests
{
    private static readonly DateTime Now = new(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(Indicator.SharedPower, 4, 5, Light.Green)]
    [InlineData(Indicator.SharedPower, 3, 4, Light.Amber)]
    [InlineData(Indicator.SharedPower, 2, 5, Light.Red)]
    [InlineData(Indicator.SharedPower, 2, 2, Light.NotYet)]
    [InlineData(Indicator.Influence, 7, 10, Light.Green)]
    [InlineData(Indicator.Influence, 4, 10, Light.Amber)]
    [InlineData(Indicator.Influence, 39, 100, Light.Red)]
    [InlineData(Indicator.LoopClosed, 9, 10, Light.Green)]
    [InlineData(Indicator.LoopClosed, 89, 100, Light.Amber)]
    [InlineData(Indicator.LoopClosed, 2, 3, Light.Red)]
    [InlineData(Indicator.QuestionsAnswered, 18, 20, Light.Green)]
    [InlineData(Indicator.QuestionsAnswered, 7, 10, Light.Amber)]
    [InlineData(Indicator.QuestionsAnswered, 0, 2, Light.NotYet)]
    public void A_share_is_green_amber_or_red_from_its_bounds_on_and_grey_under_three(Indicator sign, int part, int whole, Light light)
    {
        var share = new Share(part, whole);
        var records = Models.Genuine with
        {
            Choices = Models.Choices(part, whole - part),
            Influence = share,
            Replies = share,
            Questions = share,
        };

        Assert.Equal(light, records.Figure(sign).Light);
    }

    [Theory]
    [InlineData(DecisionOutcome.Adopted, true, true)]
    [InlineData(DecisionOutcome.NotAgreed, true, true)]
    [InlineData(DecisionOutcome.ProfessionalsDidNotRespond, true, false)]
    [InlineData(DecisionOutcome.DecidedElsewhere, true, false)]
    [InlineData(DecisionOutcome.NeedToKnowMore, false, true)]
    [InlineData(DecisionOutcome.Replaced, false, true)]
    [InlineData(DecisionOutcome.Open, false, true)]
    [InlineData(DecisionOutcome.WaitingForReplies, false, true)]
    public void A_choice_counts_once_it_is_settled_and_is_shared_when_the_rule_was_kept(
        DecisionOutcome outcome,
        bool isSettled,
        bool isShared
    )
    {
        var decision = new ClosedDecision(Mandate.Shared, outcome);

        Assert.Equal(isSettled, decision.IsSettled);
        Assert.True(!isSettled || decision.IsShared == isShared);
    }

    [Fact]
    public void No_agreement_after_every_round_is_an_honest_end() =>
        Assert.True(
            new ClosedDecision(Mandate.Shared, DecisionOutcome.NeedToKnowMore) { RoundsSoFar = Round.Information | Round.Redraft }
                is { IsSettled: true, IsShared: true }
        );

    [Fact]
    public void A_question_asked_again_counts_once() =>
        Assert.False(new ClosedDecision(Mandate.Shared, DecisionOutcome.NotAgreed) { IsFollowed = true }.IsSettled);

    [Fact]
    public void What_was_overridden_or_only_recommended_is_not_shared()
    {
        Assert.False(new ClosedDecision(Mandate.Shared, DecisionOutcome.Adopted) { IsOverridden = true }.IsShared);
        Assert.False(new ClosedDecision(Mandate.Recommended, DecisionOutcome.Adopted).IsShared);
        Assert.False(new ClosedDecision(Mandate.Informed, DecisionOutcome.DecidedElsewhere).IsShared);
    }

    [Fact]
    public void Many_small_shared_votes_do_not_hide_that_the_key_ones_were_not_shared()
    {
        var figure = (
            Models.Genuine with
            {
                Choices =
                [
                    .. Enumerable.Repeat(new DecisionFact(true, Weight.Minor), 9),
                    new DecisionFact(false, Weight.Key),
                    new DecisionFact(false, Weight.Key),
                ],
            }
        ).Figure(Indicator.SharedPower);

        Assert.Equal(new Share(9, 11), figure.Share);
        Assert.Equal(new Share(0, 2), figure.Also);
    }

    [Fact]
    public void One_parent_who_says_a_lot_counts_three_times_and_is_still_one_family()
    {
        var loud = new StageRecords(StageKey.Ideas) { FamilyTurns = [100], ProfessionalTurns = [2, 2, 2] };

        Assert.Equal(new Share(3, 9), loud.Balance);
        Assert.False(loud.IsSideBySide);
        Assert.False((loud with { FamilyTurns = [100, 100], ProfessionalTurns = [1] }).IsSideBySide);
    }

    [Fact]
    public void Three_families_and_four_tenths_of_the_talk_are_side_by_side()
    {
        Assert.True(new StageRecords(StageKey.Ideas) { FamilyTurns = [1, 1, 2], ProfessionalTurns = [3, 3] }.IsSideBySide);
        Assert.False(new StageRecords(StageKey.Ideas) { FamilyTurns = [1, 1, 1], ProfessionalTurns = [3, 3] }.IsSideBySide);
        Assert.False(new StageRecords(StageKey.Ideas) { FamilyTurns = [3, 3], ProfessionalTurns = [1] }.IsSideBySide);
    }

    [Fact]
    public void Professionals_who_go_quiet_leave_families_alone_and_that_shows()
    {
        Assert.True(new StageRecords(StageKey.Ideas) { FamilyTurns = [3, 3, 3], ProfessionalTurns = [1] }.FamiliesAreLeftAlone);
        Assert.False(new StageRecords(StageKey.Ideas) { FamilyTurns = [3, 3], ProfessionalTurns = [2] }.FamiliesAreLeftAlone);
    }

    [Fact]
    public void A_link_that_its_author_disputes_or_cannot_answer_does_not_stand()
    {
        var link = new ClaimedInfluence(
            Side.LivedExperience,
            true,
            false,
            Now.AddDays(-40),
            Now.AddDays(-30),
            Now.AddDays(-14),
            LinkVerdict.NotSaid
        );

        Assert.True(link.Stands(Now));
        Assert.False((link with { LinkedAt = Now.AddDays(-13) }).Stands(Now));
        Assert.True((link with { LinkedAt = Now, Verdict = LinkVerdict.Confirmed }).Stands(Now));
        Assert.False((link with { Verdict = LinkVerdict.Disputed }).Stands(Now));
        Assert.False((link with { IsWrittenDown = true }).Stands(Now));
        Assert.False((link with { Counts = false }).Stands(Now));
        Assert.False((link with { Side = Side.Professionals }).Stands(Now));
    }

    [Fact]
    public void Something_said_after_the_options_were_written_did_not_lead_to_them() =>
        Assert.False(
            new ClaimedInfluence(Side.LivedExperience, true, false, Now, Now.AddDays(-1), Now.AddDays(-20), LinkVerdict.Confirmed).Stands(
                Now
            )
        );

    [Fact]
    public void New_people_do_not_make_up_for_those_who_went_and_are_not_held_against_the_project()
    {
        var first = Models.Stage(StageKey.Understand, 4);
        var stages = new[]
        {
            first,
            first with
            {
                Key = StageKey.Priorities,
                ActiveFamilies = new HashSet<int> { 1, 2, 3, 20, 21, 22 },
            },
        };

        Assert.Equal(new Share(3, 4), (Models.Genuine with { Stages = stages }).Figure(Indicator.Staying).Share);
    }

    [Fact]
    public void The_lowest_step_between_two_stages_counts_and_a_stage_of_two_is_too_small_to_say()
    {
        StageRecords[] stages =
        [
            Models.Stage(StageKey.GetReady, 2),
            Models.Stage(StageKey.Understand, 8),
            Models.Stage(StageKey.Priorities, 3),
            Models.Stage(StageKey.Ideas, 3),
        ];

        Assert.Equal(new Share(3, 8), (Models.Genuine with { Stages = stages }).Figure(Indicator.Staying).Share);
        Assert.Equal(Light.NotYet, (Models.Genuine with { Stages = stages[..2] }).Figure(Indicator.Staying).Light);
    }

    [Theory]
    [InlineData(21, Light.Green)]
    [InlineData(22, Light.Amber)]
    [InlineData(42, Light.Amber)]
    [InlineData(43, Light.Red)]
    public void Silence_alone_turns_the_sign(int days, Light light) =>
        Assert.Equal(light, (Models.Genuine with { LongestSilence = days }).Figure(Indicator.Staying).Light);

    [Theory]
    [InlineData(9, 8, 7, 5, 5, Light.Green)]
    [InlineData(21, 8, 8, 5, 5, Light.NotYet)]
    [InlineData(5, 4, 4, 5, 5, Light.NotYet)]
    [InlineData(9, 10, 8, 10, 10, Light.Amber)]
    [InlineData(9, 10, 6, 10, 10, Light.Red)]
    [InlineData(9, 10, 6, 3, 3, Light.Amber)]
    public void How_it_felt_needs_enough_answers_and_little_distance_between_the_groups(
        int asked,
        int answered,
        int good,
        int professionals,
        int theirGood,
        Light light
    ) =>
        Assert.Equal(
            light,
            (Models.Genuine with { Pulse = new(asked, new(good, answered), new(theirGood, professionals)) })
                .Figure(Indicator.HowItFelt)
                .Light
        );

    [Fact]
    public void A_pulse_that_was_never_sent_caps_the_ladder_unless_families_are_few()
    {
        Assert.Equal(Rung.Involving, (Models.Genuine with { Pulse = null }).Rung());
        Assert.Equal(Rung.DesigningTogether, (Models.Genuine with { Pulse = null, Families = 4 }).Rung());
    }

    [Fact]
    public void Of_access_and_pay_the_worse_counts_and_one_alone_is_never_green()
    {
        Assert.Equal(Light.Red, (Models.Genuine with { AccessMet = new(1, 3) }).Figure(Indicator.TakingPart).Light);
        Assert.Equal(Light.Amber, (Models.Genuine with { PaidInTime = new(8, 10) }).Figure(Indicator.TakingPart).Light);
        Assert.Equal(Light.NotYet, (Models.Genuine with { PaidInTime = Share.Nothing }).Figure(Indicator.TakingPart).Light);
        Assert.Equal(0.93m, Models.Genuine.Figure(Indicator.TakingPart).Headline.Value);
    }

    [Theory]
    [InlineData(8, 8, 13, 14, true, 90)]
    [InlineData(94, 100, 93, 100, false, 95)]
    [InlineData(1, 3, 14, 14, false, 95)]
    [InlineData(0, 0, 1, 3, true, 90)]
    public void Of_access_and_pay_the_half_that_decides_is_shown_with_its_own_threshold(
        int met,
        int needs,
        int paid,
        int claims,
        bool isPay,
        int greenFrom
    )
    {
        var figure = (Models.Genuine with { AccessMet = new(met, needs), PaidInTime = new(paid, claims) }).Figure(Indicator.TakingPart);

        Assert.Equal(isPay ? new Share(paid, claims) : new Share(met, needs), figure.Headline);
        Assert.Equal(greenFrom, Thresholds.Usual.For(Indicator.TakingPart, figure.SecondDecides).Green);
        Assert.Equal(isPay, ShownFigure.For(figure, Reader.Inside).SecondDecides);
    }

    [Fact]
    public void What_a_sign_leaves_out_is_said_with_it()
    {
        Assert.Contains("Questions are not in it.", Sentence(Models.Genuine, Indicator.LoopClosed), StringComparison.Ordinal);
        Assert.Contains(
            "Too few people who work in services answered to say how they see it.",
            Sentence(Models.Genuine with { Pulse = new(9, new(7, 8), new(4, 4)) }, Indicator.HowItFelt),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "People who work in services rate it higher.",
            Sentence(Models.Genuine, Indicator.HowItFelt),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "rate it 15 points higher.",
            Sentence(Models.Genuine with { Pulse = new(9, new(5, 8), new(7, 9)) }, Indicator.HowItFelt),
            StringComparison.Ordinal
        );

        static string Sentence(ProjectRecords records, Indicator sign) => ShownFigure.For(records.Figure(sign), Reader.Inside).Sentence();
    }

    [Fact]
    public void Words_that_nobody_confirmed_leave_a_stage_with_too_few_families() =>
        Assert.Equal(Rung.Telling, (Models.Genuine with { Stages = [Models.Stage(StageKey.Understand, 0)] }).Rung());
}
