using CoProduce.Domain.Health;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Tests.Health;

/// <summary>The model projects of docs/product.md 4.3, as plain records.</summary>
internal static class Models
{
    private static readonly StageKey[] Six =
    [
        StageKey.GetReady,
        StageKey.Understand,
        StageKey.Priorities,
        StageKey.Ideas,
        StageKey.Design,
        StageKey.Deliver,
    ];

    /// <summary>A: co-produced from start to finish.</summary>
    public static ProjectRecords Genuine =>
        new()
        {
            Choices = Choices(shared: 5, other: 1),
            Influence = new(6, 6),
            Stages = [.. Six.Select(key => Stage(key, 8))],
            Replies = new(15, 16),
            Questions = new(15, 16),
            LongestSilence = 18,
            Pulse = new(9, new(7, 8), new(5, 5)),
            AccessMet = new(8, 8),
            PaidInTime = new(13, 14),
            Families = 9,
        };

    /// <summary>B: designed together, then one parent is left at delivery.</summary>
    public static ProjectRecords OneParentAtDelivery =>
        Genuine with
        {
            Stages = [.. Six.Take(5).Select(key => Stage(key, 8)), Stage(StageKey.Deliver, 1)],
        };

    /// <summary>C: a survey, with good "you said, we did", and nothing shared.</summary>
    public static ProjectRecords Survey =>
        Genuine with
        {
            Choices = Choices(shared: 0, other: 4),
            Influence = new(0, 4),
            Stages = [Stage(StageKey.GetReady, 0), Stage(StageKey.Understand, 30), Stage(StageKey.Priorities, 0), Stage(StageKey.Ideas, 0)],
            Replies = new(29, 30),
            Questions = new(5, 5),
            Pulse = null,
        };

    /// <summary>D: one family's story, told again and again.</summary>
    public static ProjectRecords OneStory => Genuine with { Stages = [.. Six.Select(key => Stage(key, 1))], Families = 1, Pulse = null };

    /// <summary>E: at the table, and overruled four times of six.</summary>
    public static ProjectRecords Overridden =>
        Genuine with
        {
            Choices = Choices(shared: 2, other: 4),
            Pulse = new(10, new(4, 9), new(5, 5)),
        };

    /// <summary>F: typed by staff for two families, and linked by staff.</summary>
    public static ProjectRecords StaffTyped =>
        Genuine with
        {
            Stages = [.. Six.Select(key => Stage(key, 2))],
            Families = 2,
            Influence = new(0, 6),
            Pulse = null,
        };

    /// <summary>G: three families, and everything good.</summary>
    public static ProjectRecords ThreeFamilies =>
        Genuine with
        {
            Stages = [.. Six.Select(key => Stage(key, 3))],
            Families = 3,
            Pulse = new(3, new(3, 3), new(2, 2)),
        };

    public static StageRecords Stage(StageKey key, int families, int professionals = 3) =>
        new(key)
        {
            FamilyTurns = [.. Enumerable.Repeat(2, families)],
            ProfessionalTurns = [.. Enumerable.Repeat(2, professionals)],
            ActiveFamilies = Enumerable.Range(1, families).ToHashSet(),
        };

    public static IReadOnlyList<DecisionFact> Choices(int shared, int other) =>
        [.. Enumerable.Repeat(new DecisionFact(true), shared), .. Enumerable.Repeat(new DecisionFact(false), other)];

    public static IReadOnlyList<Figure> Figures(this ProjectRecords records) => Signs.Of(records, Thresholds.Usual);

    public static Figure Figure(this ProjectRecords records, Indicator sign) => records.Figures()[(int)sign];

    public static Rung Rung(this ProjectRecords records) => Ladder.Reached(LadderFacts.Of(records, records.Figures()));
}
