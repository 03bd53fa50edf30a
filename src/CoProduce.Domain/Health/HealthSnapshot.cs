using System.Globalization;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Health;

/// <summary>The signs of a project as they stood at the end of a stage or of a month. It never changes, so that no single answer can be
/// subtracted out.</summary>
public class HealthSnapshot
{
    public const int OccasionMaxLength = 40;

    private readonly List<KeptFigure> _figures = [];

    private HealthSnapshot() { }

    public HealthSnapshot(int projectId, string occasion, StageKey? stage, Reading reading, HealthSnapshot? before, DateTime now)
    {
        ProjectId = projectId;
        Occasion = occasion;
        Stage = stage;
        TakenAt = now;
        ThresholdsNumber = reading.ThresholdsNumber;
        IsFinished = reading.IsFinished;
        var kept = before is { FamiliesSay: not null } && !SmallNumbers.MayReplace(before.FamiliesWhoSaid, reading.FamiliesWhoSaid);
        FamiliesSay = kept ? before!.FamiliesSay : reading.FamiliesSay;
        FamiliesWhoSaid = kept ? before!.FamiliesWhoSaid : reading.FamiliesWhoSaid;
        _figures.AddRange(reading.Figures.Select(f => new KeptFigure(before?.InsteadOf(f) ?? f)));
        StagesWithThreeFamilies = reading.Facts.StagesWithThreeFamilies;
        WordsChangedSomething = reading.Facts.WordsChangedSomething;
        IdeasReached = reading.Facts.IdeasReached;
        SideBySideFromTheStart = reading.Facts.SideBySideFromTheStart;
        DoneSideBySide = reading.Facts.DoneSideBySide;
        HasFewFamilies = reading.Facts.HasFewFamilies;
        Rung = ToReading().Rung;
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }

    /// <summary>Why it was taken, such as "2026-01" or the stage that ended. One of each for a project.</summary>
    public string Occasion { get; private set; } = "";

    /// <summary>Set when the signs are those of one stage alone.</summary>
    public StageKey? Stage { get; private set; }

    public DateTime TakenAt { get; private set; }
    public int ThresholdsNumber { get; private set; }
    public Rung Rung { get; private set; }
    public bool IsFinished { get; private set; }

    /// <summary>On which rung families say the project is: the middle answer, when five or more have answered.</summary>
    public Rung? FamiliesSay { get; private set; }

    public int FamiliesWhoSaid { get; private set; }

    public int StagesWithThreeFamilies { get; private set; }
    public bool WordsChangedSomething { get; private set; }
    public bool IdeasReached { get; private set; }
    public bool SideBySideFromTheStart { get; private set; }
    public bool DoneSideBySide { get; private set; }
    public bool HasFewFamilies { get; private set; }

    public IReadOnlyList<KeptFigure> Figures => _figures;

    public Reading ToReading() =>
        new(
            new LadderFacts(_figures.ToDictionary(f => f.Indicator, f => f.Light))
            {
                StagesWithThreeFamilies = StagesWithThreeFamilies,
                WordsChangedSomething = WordsChangedSomething,
                IdeasReached = IdeasReached,
                SideBySideFromTheStart = SideBySideFromTheStart,
                DoneSideBySide = DoneSideBySide,
                HasFewFamilies = HasFewFamilies,
            },
            [.. _figures.OrderBy(f => f.Indicator).Select(f => f.ToFigure())],
            ThresholdsNumber,
            IsFinished,
            FamiliesSay,
            FamiliesWhoSaid
        );

    public static string MonthOf(DateTime now) => now.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static string EndOf(StageKey stage, DateTime closedAt, bool alone) =>
        string.Create(CultureInfo.InvariantCulture, $"{stage.Slug()} {closedAt:yyyy-MM-dd HH:mm}{(alone ? " alone" : "")}");

    /// <summary>About people, the figure of before stays while a few who came or went could be worked out from a new one.</summary>
    private Figure? InsteadOf(Figure figure) =>
        figure.Indicator.IsAboutPeople()
        && _figures.FirstOrDefault(f => f.Indicator == figure.Indicator) is { Whole: > 0 } kept
        && !SmallNumbers.MayReplace(kept.Whole, figure.Share.Whole)
            ? kept.ToFigure()
            : null;
}

/// <summary>All that was worked out for a project at one moment.</summary>
public record Reading(
    LadderFacts Facts,
    IReadOnlyList<Figure> Figures,
    int ThresholdsNumber,
    bool IsFinished,
    Rung? FamiliesSay = null,
    int FamiliesWhoSaid = 0
)
{
    public Rung Rung => Ladder.Reached(Facts);

    /// <summary>What would move it up one rung.</summary>
    public IEnumerable<Step> StepsLeft => Ladder.Next(Rung, Facts).Where(s => !s.IsMet);
}

/// <summary>One sign as a snapshot keeps it.</summary>
public class KeptFigure
{
    private KeptFigure() { }

    internal KeptFigure(Figure figure)
    {
        Indicator = figure.Indicator;
        Light = figure.Light;
        (Part, Whole) = figure.Share;
        (AlsoPart, AlsoWhole) = figure.Also;
        Days = figure.Days;
        Gap = figure.Gap;
    }

    public int Id { get; private set; }
    public Indicator Indicator { get; private set; }
    public Light Light { get; private set; }
    public int Part { get; private set; }
    public int Whole { get; private set; }
    public int AlsoPart { get; private set; }
    public int AlsoWhole { get; private set; }
    public int? Days { get; private set; }
    public int? Gap { get; private set; }

    public Figure ToFigure() =>
        new(Indicator, Light, new(Part, Whole))
        {
            Also = new(AlsoPart, AlsoWhole),
            Days = Days,
            Gap = Gap,
        };
}
