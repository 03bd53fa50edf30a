using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Pulses;

namespace CoProduce.Domain.Tests.Pulses;

public class PulseTests
{
    private static readonly DateTime Monday = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(false, false, 7, "while a stage is open")]
    [InlineData(true, true, 7, "asked already")]
    [InlineData(true, false, 6, "from 7 to 28 days")]
    [InlineData(true, false, 29, "from 7 to 28 days")]
    [InlineData(true, false, 7, null)]
    [InlineData(true, false, 28, null)]
    public void People_are_asked_in_an_open_stage_once_at_a_time_for_one_to_four_weeks(
        bool isStageOpen,
        bool isOneOpen,
        int days,
        string? because
    )
    {
        var why = Pulse.WhyNotOpen(isStageOpen, isOneOpen, days);
        Refused(because, why);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Each_of_the_four_questions_is_answered_from_1_to_5(int number) =>
        Refused("a number from 1 to 5", new Felt(number, 3, 3, 3, null).WhyNot());

    [Fact]
    public void Nobody_answers_after_it_has_closed()
    {
        var pulse = Open();
        var late = Monday.AddDays(Pulse.FewestDays);
        Refused("has closed", () => Answer(pulse, Side.LivedExperience, 5, late));
    }

    [Fact]
    public void An_answer_holds_nothing_of_who_gave_it_or_when()
    {
        var kept = typeof(PulseAnswer).GetProperties().Select(p => p.Name).Order();
        Assert.Equal(["CodeHash", "Difference", "Felt", "Id", "Informed", "Listened", "PulseId", "Safe", "Side", "Words"], kept);
    }

    [Fact]
    public void The_same_code_cannot_be_followed_from_one_pulse_to_another()
    {
        var code = PulseCode.New();
        Assert.NotEqual(PulseCode.Hash(1, code), PulseCode.Hash(2, code));
        Assert.Equal(
            PulseCode.Hash(1, code),
            PulseCode.Hash(1, $" {code.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant()} ")
        );
    }

    /// <summary>Every number of people in both groups, every number of them who are glad: what is shown never tells of fewer than
    /// five.</summary>
    [Fact]
    public void No_count_of_fewer_than_five_can_be_had_from_what_is_shown()
    {
        var pulse = Open();
        for (var families = 0; families <= 12; families++)
        {
            for (var professionals = 0; professionals <= 12; professionals++)
            {
                for (var glad = 0; glad <= families; glad++)
                {
                    var shown = PulseSnapshot.Of([
                        .. Group(pulse, Side.LivedExperience, families, glad),
                        .. Group(pulse, Side.Professionals, professionals, professionals),
                    ]);
                    Assert.Equal(families >= 5, shown.Families is not null);
                    Assert.Equal(professionals >= 5, shown.Professionals is not null);
                    Assert.Equal(families >= 5 && (glad == 0 || glad == families), shown.Families?.Overall.Instead is not null);
                    Assert.Equal(families >= 5 ? families : 0, shown.Families?.Words.Count ?? 0);
                }
            }
        }
    }

    private static Pulse Open()
    {
        var project = new Project("Time to breathe", "time", "Short breaks.", Monday);
        var stage = project.Stage(StageKey.GetReady);
        stage.Open(
            new StageEvidence { IsPublished = true, HasSponsor = true },
            new WhatWhyNext("We start.", "It is time.", "We listen.", new DateOnly(2026, 4, 1)),
            Monday
        );
        return Pulse.OfStage(1, stage, false, Pulse.FewestDays, Monday);
    }

    private static IEnumerable<PulseAnswer> Group(Pulse pulse, Side side, int people, int glad) =>
        Enumerable.Range(0, people).Select(i => Answer(pulse, side, i < glad ? 5 : 2, Monday));

    private static PulseAnswer Answer(Pulse pulse, Side side, int score, DateTime at) =>
        new(pulse, side, new Felt(score, score, score, score, "Words."), $"{Guid.NewGuid():N}", at);
}
