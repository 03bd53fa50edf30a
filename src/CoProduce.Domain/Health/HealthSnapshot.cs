using System.Globalization;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Health;

/// <summary>The signs of a project as they stood at the end of a stage or of a month. It never changes, and shows no old number under its
/// own day.</summary>
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
        SaidInside = new FamiliesSaid(reading.FamiliesSay, reading.FamiliesWhoSaid).After(
            before?.SaidInside,
            before?.TakenAt,
            Reader.Inside
        );
        SaidInPublic = SaidInside.After(before?.SaidInPublic, before?.TakenAt, Reader.Public);
        var inside = reading.Figures.Select(f => f.After(before?.Kept(f.Indicator, Reader.Inside), before?.TakenAt ?? now, Reader.Inside));
        foreach (var figure in inside)
        {
            _figures.Add(new KeptFigure(figure, Reader.Inside));
            if (figure.Indicator.IsAboutPeople())
            {
                var shown = before?.Kept(figure.Indicator, Reader.Public);
                _figures.Add(new KeptFigure(figure.After(shown, before?.TakenAt ?? now, Reader.Public), Reader.Public));
            }
        }

        StagesWithThreeFamilies = reading.Facts.StagesWithThreeFamilies;
        WordsChangedSomething = reading.Facts.WordsChangedSomething;
        IdeasReached = reading.Facts.IdeasReached;
        SideBySideFromTheStart = reading.Facts.SideBySideFromTheStart;
        DoneSideBySide = reading.Facts.DoneSideBySide;
        HasFewFamilies = reading.Facts.HasFewFamilies;
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }

    /// <summary>Why it was taken, such as "2026-01" or the stage that ended. One of each for a project.</summary>
    public string Occasion { get; private set; } = "";

    /// <summary>Set when the signs are those of one stage alone.</summary>
    public StageKey? Stage { get; private set; }

    public DateTime TakenAt { get; private set; }
    public int ThresholdsNumber { get; private set; }
    public bool IsFinished { get; private set; }

    /// <summary>On which rung families say the project is, as people inside may read it, and as everyone may.</summary>
    public FamiliesSaid SaidInside { get; private set; } = FamiliesSaid.Nothing;

    public FamiliesSaid SaidInPublic { get; private set; } = FamiliesSaid.Nothing;

    public int StagesWithThreeFamilies { get; private set; }
    public bool WordsChangedSomething { get; private set; }
    public bool IdeasReached { get; private set; }
    public bool SideBySideFromTheStart { get; private set; }
    public bool DoneSideBySide { get; private set; }
    public bool HasFewFamilies { get; private set; }

    public IReadOnlyList<KeptFigure> Figures => _figures;

    /// <summary>What this reader may see of it.</summary>
    public Reading ToReading(Reader reader)
    {
        var figures = Indicators.All.Select(s => Kept(s, reader)).OfType<Figure>().ToList();
        var said = reader is Reader.Public ? SaidInPublic : SaidInside;
        return new Reading(
            new LadderFacts(figures.ToDictionary(f => f.Indicator, f => f.Light))
            {
                StagesWithThreeFamilies = StagesWithThreeFamilies,
                WordsChangedSomething = WordsChangedSomething,
                IdeasReached = IdeasReached,
                SideBySideFromTheStart = SideBySideFromTheStart,
                DoneSideBySide = DoneSideBySide,
                HasFewFamilies = HasFewFamilies,
            },
            figures,
            ThresholdsNumber,
            IsFinished,
            said.Rung,
            said.People
        )
        {
            FamiliesSaidAt = said.At,
        }.As(reader);
    }

    public static string MonthOf(DateTime now) => now.ForumDay().ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static string EndOf(StageKey stage, DateTime closedAt, bool alone) =>
        string.Create(CultureInfo.InvariantCulture, $"{stage.Slug()} {closedAt:yyyy-MM-dd HH:mm}{(alone ? " alone" : "")}");

    /// <summary>What is about nobody is kept once, for every reader.</summary>
    private Figure? Kept(Indicator sign, Reader reader) =>
        _figures.FirstOrDefault(f => f.Indicator == sign && f.Reader == (sign.IsAboutPeople() ? reader : Reader.Inside))?.ToFigure();
}

/// <summary>One sign as a snapshot keeps it.</summary>
public class KeptFigure
{
    private KeptFigure() { }

    internal KeptFigure(Figure figure, Reader reader)
    {
        Reader = reader;
        Indicator = figure.Indicator;
        Light = figure.Light;
        (Part, Whole) = figure.Share;
        (AlsoPart, AlsoWhole) = figure.Also;
        Days = figure.Days;
        Gap = figure.Gap;
        SecondDecides = figure.SecondDecides;
        WithoutPeople = figure.WithoutPeople;
        AsOf = figure.AsOf;
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

    /// <summary>For whom it is kept. The public sees a new number only when more people have come or gone.</summary>
    public Reader Reader { get; private set; }

    public bool SecondDecides { get; private set; }
    public Light WithoutPeople { get; private set; }
    public DateTime? AsOf { get; private set; }

    public Figure ToFigure() =>
        new(Indicator, Light, new(Part, Whole))
        {
            Also = new(AlsoPart, AlsoWhole),
            Days = Days,
            Gap = Gap,
            SecondDecides = SecondDecides,
            WithoutPeople = WithoutPeople,
            AsOf = AsOf,
        };
}

/// <summary>What families said about where the project is: the middle answer, of how many, and on which day when it is an older
/// one.</summary>
public record FamiliesSaid(Rung? Rung, int People, DateTime? At = null)
{
    public static readonly FamiliesSaid Nothing = new(null, 0);

    /// <summary>This one, unless a few answers could be had by taking the one shown before from it.</summary>
    internal FamiliesSaid After(FamiliesSaid? shown, DateTime? shownAt, Reader reader) =>
        shown?.Rung is null || SmallNumbers.MayReplace(shown.People, People, reader.Fewest())
            ? People < reader.Fewest()
                ? this with
                {
                    Rung = null,
                }
                : this
            : shown with
            {
                At = shown.At ?? shownAt,
            };
}
