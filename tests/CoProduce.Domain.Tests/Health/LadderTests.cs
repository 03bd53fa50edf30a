using CoProduce.Domain.Health;
using CoProduce.Tests;

namespace CoProduce.Domain.Tests.Health;

public class LadderTests
{
    private static readonly Light[] Lit = [Light.Red, Light.Amber, Light.Green];
    private const int States = 3 * 2 * 2 * 2 * 2 * 2 * 2187 * 4;
    private static readonly Light[] LitOrNot = [Light.NotYet, .. Lit];

    [Fact]
    public void A_genuine_project_reaches_the_top_with_every_sign_green()
    {
        Assert.Equal(Rung.DecidingTogether, Models.Genuine.Rung());
        Assert.All(Models.Genuine.Figures(), f => Assert.Equal(Light.Green, f.Light));
    }

    [Fact]
    public void One_parent_at_delivery_keeps_a_project_at_designing()
    {
        Assert.Equal(Rung.DesigningTogether, Models.OneParentAtDelivery.Rung());
        Assert.Equal(Light.Amber, Models.OneParentAtDelivery.Figure(Indicator.EveryStage).Light);
        Assert.Equal(Light.Red, Models.OneParentAtDelivery.Figure(Indicator.Staying).Light);
        Assert.Equal("0.12", $"{Models.OneParentAtDelivery.Figure(Indicator.Staying).Share.Value}");
    }

    [Fact]
    public void A_survey_with_good_replies_is_asking()
    {
        Assert.Equal(Rung.Asking, Models.Survey.Rung());
        Assert.Equal(
            (0m, 0m, 0.97m, 1m),
            (Value(Indicator.SharedPower), Value(Indicator.Influence), Value(Indicator.LoopClosed), Value(Indicator.QuestionsAnswered))
        );

        static decimal Value(Indicator sign) => Models.Survey.Figure(sign).Share.Value;
    }

    [Fact]
    public void One_shared_story_is_telling() => Assert.Equal(Rung.Telling, Models.OneStory.Rung());

    [Fact]
    public void Being_overruled_keeps_a_project_at_involving()
    {
        Assert.Equal(Rung.Involving, Models.Overridden.Rung());
        Assert.Equal(
            (0.33m, 0.44m),
            (Models.Overridden.Figure(Indicator.SharedPower).Share.Value, Models.Overridden.Figure(Indicator.HowItFelt).Share.Value)
        );
    }

    [Fact]
    public void Words_that_staff_typed_and_linked_for_two_families_are_telling() => Assert.Equal(Rung.Telling, Models.StaffTyped.Rung());

    [Fact]
    public void Three_families_cannot_prove_the_last_rung_and_are_told_why()
    {
        Assert.Equal(Rung.DesigningTogether, Models.ThreeFamilies.Rung());
        var facts = LadderFacts.Of(Models.ThreeFamilies, Models.ThreeFamilies.Figures());
        Assert.Contains(
            "the price of privacy",
            Assert.Single(Ladder.Next(Rung.DesigningTogether, facts), s => !s.IsMet).Words,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nothing_said_yet_is_telling_and_never_green()
    {
        var empty = new ProjectRecords();

        Assert.Equal(Rung.Telling, empty.Rung());
        Assert.All(empty.Figures(), f => Assert.Equal(Light.NotYet, f.Light));
    }

    [Theory]
    [InlineData(1, Rung.Asking)]
    [InlineData(2, Rung.Asking)]
    [InlineData(3, Rung.DecidingTogether)]
    public void Words_that_changed_one_or_two_decisions_are_not_enough_to_be_involving(int decisions, Rung rung) =>
        Assert.Equal(rung, (Models.Genuine with { Influence = new(decisions, decisions) }).Rung());

    [Fact, Trait(Sweep.Tier, Sweep.Long)]
    public void Over_every_state_getting_better_never_loses_a_rung_and_the_top_holds_no_red()
    {
        var lights = Indicators.All.ToDictionary(s => s, _ => Light.Red);
        var (lowered, topWithRed, states) = (0, 0, 0);
        foreach (var facts in Sweep.Of(EveryState(lights), oneIn: 19))
        {
            states++;
            var rung = Ladder.Reached(facts);
            topWithRed += rung is Rung.DecidingTogether && lights.Values.Any(l => l < Light.Amber) ? 1 : 0;
            lowered += Better(facts).Count(better => Ladder.Reached(better) < rung);
            foreach (var sign in Indicators.All.Where(s => lights[s] is not Light.Green))
            {
                var was = lights[sign];
                lights[sign] = was is Light.NotYet ? Light.Amber : was + 1;
                lowered += Ladder.Reached(facts) < rung ? 1 : 0;
                lights[sign] = was;
            }
        }

        Assert.Equal((0, 0, Sweep.Many(States, sample: States / 19 + 1)), (lowered, topWithRed, states));
    }

    [Fact]
    public void A_sign_without_enough_to_go_on_carries_no_further_than_a_red_one()
    {
        foreach (var (sign, stages) in Indicators.All.SelectMany(s => new[] { 0, 1, 2 }.Select(n => (s, n))))
        {
            Assert.Equal(With(sign, Light.Red, stages), With(sign, Light.NotYet, stages));
        }

        static Rung With(Indicator sign, Light light, int stages) =>
            Ladder.Reached(
                new(Indicators.All.ToDictionary(s => s, s => s == sign ? light : Light.Green))
                {
                    StagesWithThreeFamilies = stages,
                    WordsChangedSomething = true,
                    IdeasReached = true,
                    SideBySideFromTheStart = true,
                    DoneSideBySide = true,
                }
            );
    }

    private static IEnumerable<LadderFacts> EveryState(Dictionary<Indicator, Light> lights)
    {
        for (var n = 0; n < 3 * 32; n++)
        {
            var facts = new LadderFacts(lights)
            {
                StagesWithThreeFamilies = n / 32,
                WordsChangedSomething = (n & 1) != 0,
                IdeasReached = (n & 2) != 0,
                SideBySideFromTheStart = (n & 4) != 0,
                DoneSideBySide = (n & 8) != 0,
                HasFewFamilies = (n & 16) != 0,
            };
            for (var state = 0; state < 2187 * 4; state++)
            {
                var rest = state;
                foreach (var sign in Indicators.All)
                {
                    var choices = sign is Indicator.HowItFelt ? LitOrNot : Lit;
                    lights[sign] = choices[rest % choices.Length];
                    rest /= choices.Length;
                }

                yield return facts;
            }
        }
    }

    /// <summary>Each way of doing better apart from the signs. Being few is neither better nor worse, so it stays as it is.</summary>
    private static IEnumerable<LadderFacts> Better(LadderFacts facts) =>
        [
            facts with
            {
                StagesWithThreeFamilies = facts.StagesWithThreeFamilies + 1,
            },
            facts with
            {
                WordsChangedSomething = true,
            },
            facts with
            {
                IdeasReached = true,
            },
            facts with
            {
                SideBySideFromTheStart = true,
            },
            facts with
            {
                DoneSideBySide = true,
            },
        ];
}
