using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Health;

/// <summary>What the ladder looks at: how many families were heard where, and the eight lights.</summary>
public record LadderFacts(IReadOnlyDictionary<Indicator, Light> Lights)
{
    /// <summary>In how many stages three people with lived experience or more were heard.</summary>
    public int StagesWithThreeFamilies { get; init; }

    public bool WordsChangedSomething { get; init; }
    public bool IdeasReached { get; init; }

    /// <summary>Every stage that has opened, from "Understand" to "Design and choose", was side by side.</summary>
    public bool SideBySideFromTheStart { get; init; }

    public bool DoneSideBySide { get; init; }
    public bool HasFewFamilies { get; init; }

    /// <summary>As far as it may be shown. What is not shown carries no further than red, and is no pulse missing for want of
    /// families.</summary>
    public LadderFacts ShownAs(IReadOnlyCollection<ShownFigure> figures) =>
        this with
        {
            Lights = figures.ToDictionary(f => f.Indicator, f => f.Light),
            HasFewFamilies = HasFewFamilies && !figures.Any(f => f is { Indicator: Indicator.HowItFelt, IsOutOfSight: true }),
        };

    public static LadderFacts Of(ProjectRecords records, IEnumerable<Figure> figures)
    {
        var early = records.Stages.Where(s => s.Key is >= StageKey.Understand and <= StageKey.Design).ToList();
        return new(figures.ToDictionary(f => f.Indicator, f => f.Light))
        {
            StagesWithThreeFamilies = records.Stages.Count(s => s.Speakers >= StageRecords.FewestFamilies),
            WordsChangedSomething = records.Influence is { IsEnough: true, Part: > 0 },
            IdeasReached = records.Stage(StageKey.Ideas) is not null || records.Stages.Any(s => s.Key > StageKey.Ideas),
            SideBySideFromTheStart = early.Count > 0 && early.All(s => s.IsSideBySide),
            DoneSideBySide = records.Stage(StageKey.Deliver) is { IsSideBySide: true },
            HasFewFamilies = records.HasFewFamilies,
        };
    }
}

/// <summary>Climbs the ladder one rung at a time; each rung stands on the one below (docs/product.md 4.3).</summary>
public static class Ladder
{
    public static Rung Reached(LadderFacts facts)
    {
        var rung = Rung.Telling;
        while (rung < Rung.DecidingTogether && Next(rung, facts).All(s => s.IsMet))
        {
            rung++;
        }

        return rung;
    }

    /// <summary>What the next rung asks for, and whether it is met.</summary>
    public static IReadOnlyList<Step> Next(Rung rung, LadderFacts facts) =>
        rung switch
        {
            Rung.Telling => [new(facts.StagesWithThreeFamilies >= 1, "Hear at least 3 families in one stage.", StepTo.Stage)],
            Rung.Asking =>
            [
                new(facts.StagesWithThreeFamilies >= 2, "Get 3 or more families into a second stage.", StepTo.Stage),
                new(facts.WordsChangedSomething, "Build a decision on something that a family said first.", StepTo.Decisions),
                Least(facts, Indicator.LoopClosed, Light.Amber, "Reply to the families who wait for an answer.", StepTo.Waiting),
                Least(facts, Indicator.QuestionsAnswered, Light.Amber, "Answer families’ questions within 5 working days.", StepTo.Waiting),
            ],
            Rung.Involving =>
            [
                new(facts.IdeasReached, "Go on to “Ideas” together.", StepTo.Stage),
                new(
                    facts.SideBySideFromTheStart,
                    "Get 3 or more families, and a fair share of the talk, into each stage from “Understand” on.",
                    StepTo.Stage
                ),
                Least(facts, Indicator.SharedPower, Light.Amber, "Let families share the next decision.", StepTo.Decisions),
                Least(facts, Indicator.Influence, Light.Amber, "Build more decisions on what families said first.", StepTo.Decisions),
                new(
                    facts.Lights[Indicator.HowItFelt] >= Light.Amber
                        || (facts.HasFewFamilies && facts.Lights[Indicator.HowItFelt] is Light.NotYet),
                    "Ask families how it felt, and mend what they say.",
                    StepTo.People
                )
                {
                    Sign = Indicator.HowItFelt,
                },
            ],
            Rung.DesigningTogether =>
            [
                new(facts.DoneSideBySide, "Keep 3 or more families in “Make it happen”.", StepTo.Stage),
                Least(facts, Indicator.SharedPower, Light.Green, "Share nearly every decision.", StepTo.Decisions),
                Least(facts, Indicator.Influence, Light.Green, "Let most decisions stand on what families said first.", StepTo.Decisions),
                Least(facts, Indicator.LoopClosed, Light.Green, "Reply to nearly everyone.", StepTo.Waiting),
                Least(facts, Indicator.EveryStage, Light.Amber, "Be side by side in more stages.", StepTo.Stage),
                Least(
                    facts,
                    Indicator.Staying,
                    Light.Amber,
                    "Keep the families you have, and write to everyone at least every 3 weeks.",
                    StepTo.Stage
                ),
                Least(
                    facts,
                    Indicator.HowItFelt,
                    Light.Amber,
                    facts.HasFewFamilies
                        ? "With fewer than 5 families, how it felt stays private. So we cannot show this last step. "
                            + "That is the price of privacy, and not your fault."
                        : "Ask families how it felt, and mend what they say.",
                    StepTo.People
                ),
                Least(facts, Indicator.TakingPart, Light.Amber, "Meet what people need to take part, and pay them in time.", StepTo.People),
            ],
            _ => [],
        };

    private static Step Least(LadderFacts facts, Indicator sign, Light least, string words, StepTo to) =>
        new(facts.Lights[sign] >= least, words, to) { Sign = sign };
}

/// <summary>One thing that would move a project up, and where it is done.</summary>
public record Step(bool IsMet, string Words, StepTo To)
{
    /// <summary>The sign it asks about, when it asks about one alone.</summary>
    public Indicator? Sign { get; init; }
}

/// <summary>The part of a project in which a step is done.</summary>
public enum StepTo
{
    Stage,
    Decisions,
    Waiting,
    People,
    News,
    Elsewhere,
}
