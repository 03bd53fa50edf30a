using CoProduce.Domain.Health;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Tests.Health;

public class WarningTests
{
    private static readonly DateTime Now = new(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = DateOnly.FromDateTime(Now);

    [Fact]
    public void A_genuine_project_is_not_warned() => Assert.Empty(In(Models.Genuine));

    [Fact]
    public void One_story_and_one_loud_voice_are_told_apart()
    {
        Assert.Equal([Warning.SingleStory], In(Models.Genuine with { Stages = [Models.Stage(StageKey.Ideas, 2)] }));
        Assert.Equal(
            [Warning.OneVoice],
            In(Models.Genuine with { Stages = [Models.Stage(StageKey.Ideas, 3) with { FamilyTurns = [9, 1, 1] }] })
        );
    }

    [Fact]
    public void Words_that_others_wrote_down_are_a_warning_when_they_are_most() =>
        Assert.Equal([Warning.TypedForFamilies], In(Models.Genuine with { WrittenDown = new(6, 10) }));

    [Fact]
    public void Families_left_alone_and_families_missing_are_warnings()
    {
        Assert.Equal([Warning.LeftAlone], In(Models.Genuine with { Stages = [Models.Stage(StageKey.Ideas, 8, professionals: 1)] }));
        Assert.Contains(Warning.FamiliesMissing, In(Models.OneParentAtDelivery));
    }

    [Fact]
    public void Choices_made_elsewhere_and_questions_left_open_are_warnings()
    {
        Assert.Equal([Warning.DecidedElsewhere], In(Models.Genuine with { MadeElsewhere = 1 }));
        Assert.Equal([Warning.QuestionsOpen], In(Models.Genuine with { QuestionsLate = 2, LongestQuestionOpen = 38 }));
    }

    [Theory]
    [InlineData(13, null)]
    [InlineData(14, false)]
    [InlineData(21, true)]
    [InlineData(42, true)]
    public void The_silence_clock_warns_then_turns_red_then_goes_to_the_sponsor(int days, bool? isUrgent)
    {
        var warning = Warnings.In(Models.Genuine with { SilenceNow = days }, Reading(Models.Genuine), null).SingleOrDefault();

        Assert.Equal(isUrgent, warning?.IsUrgent);
        Assert.Equal(days >= Silence.DaysToPassOn, warning?.Why.Contains("sponsor", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public void A_label_above_the_records_is_a_warning_and_each_says_what_why_who_and_where()
    {
        var all = Warnings.In(
            Models.OneStory with
            {
                MadeElsewhere = 2,
                QuestionsLate = 1,
                SilenceNow = 30,
                WrittenDown = new(3, 3),
            },
            Reading(Models.OneStory),
            Rung.DecidingTogether
        );

        Assert.Contains(Warning.OverClaiming, all.Select(w => w.Warning));
        Assert.All(all, w => Assert.All([w.What, w.Why, w.WhoCan, w.Button, w.Warning.Words()], Assert.NotEmpty));
    }

    [Fact]
    public void A_warning_waits_four_weeks_at_most_and_needs_a_reason()
    {
        Refused("28 days at most", Snooze.WhyNot(Today.AddDays(29), Today));
        Refused("Give a day that is still to come", Snooze.WhyNot(Today, Today));
        Refused("Say why it can wait", () => _ = new Snooze(1, Warning.Silence, " ", Today.AddDays(7), 1, Now));
    }

    [Fact]
    public void Nobody_puts_aside_that_a_project_says_more_of_itself_than_its_records_do()
    {
        Refused("stays until the project changes what it says of itself", Snooze.WhyNever(Warning.OverClaiming));
        Refused("stays until the project changes what it says of itself", () =>
            _ = new Snooze(1, Warning.OverClaiming, "It can wait.", Today.AddDays(7), 1, Now)
        );
        Assert.Null(Snooze.WhyNever(Warning.Silence));
    }

    [Fact]
    public void New_words_of_a_plan_are_agreed_anew_and_agreed_once()
    {
        var plan = new RedPlan(1, Indicator.LoopClosed, "Two people reply each Friday.", Today.AddDays(30), Now);
        plan.Agree(Now);
        Refused("agreed already", () => plan.Agree(Now));
        plan.Write("Three people reply.", Today.AddDays(40), Now);

        Assert.Null(plan.AgreedAt);
        Refused("on which you look at it again, still to come", RedPlan.WhyNot(Today, Today));
        Refused("Write what you will do", () => plan.Write("", Today.AddDays(40), Now));
    }

    [Fact]
    public void A_quiet_time_is_announced_two_weeks_ahead_and_lasts_six_weeks_a_year_at_most()
    {
        Refused("14 days ahead", QuietPeriod.WhyNot(Today.AddDays(13), Today.AddDays(20), [], Today));
        Refused("6 weeks", QuietPeriod.WhyNot(Today.AddDays(14), Today.AddDays(56), [], Today));
        Refused("6 weeks", QuietPeriod.WhyNot(Today.AddDays(14), Today.AddDays(20), [new(Today.AddDays(60), Today.AddDays(96))], Today));
        Refused("first and the last", QuietPeriod.WhyNot(Today.AddDays(20), Today.AddDays(19), [], Today));
        Assert.Null(QuietPeriod.WhyNot(Today.AddDays(14), Today.AddDays(55), [], Today));
        Refused("Say why it will be quiet", () => _ = new QuietPeriod(1, Today.AddDays(14), Today.AddDays(20), "", [], Now));
    }

    private static List<Warning> In(ProjectRecords records) => [.. Warnings.In(records, Reading(records), null).Select(w => w.Warning)];

    private static Reading Reading(ProjectRecords records)
    {
        var figures = records.Figures();
        return new(LadderFacts.Of(records, figures), figures, 1, false);
    }
}
