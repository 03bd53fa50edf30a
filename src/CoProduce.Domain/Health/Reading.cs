namespace CoProduce.Domain.Health;

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
    /// <summary>The day on which families said so, when it is not the day of the figures.</summary>
    public DateTime? FamiliesSaidAt { get; init; }

    /// <summary>The signs that may not be shown as they stand.</summary>
    public IReadOnlyCollection<Indicator> OutOfSight { get; init; } = [];

    public Rung Rung => Ladder.Reached(Facts);

    /// <summary>The highest rung it could be on, if all that is not shown were well.</summary>
    public Rung Highest =>
        Ladder.Reached(
            Facts with
            {
                Lights = Facts.Lights.ToDictionary(l => l.Key, l => OutOfSight.Contains(l.Key) ? Light.Green : l.Value),
            }
        );

    /// <summary>What may be shown is not all: it may be higher.</summary>
    public bool IsAtLeast => Highest > Rung;

    /// <summary>What would move it up one rung. Steps of a sign that is not shown would tell how it stands.</summary>
    public IEnumerable<Step> StepsLeft =>
        Ladder.Next(Rung, Facts).Where(s => !s.IsMet && !(s.Sign is { } sign && OutOfSight.Contains(sign)));

    /// <summary>The same as one reader may see it: the rung too is worked out from what is shown.</summary>
    public Reading As(Reader reader)
    {
        var shown = Figures.Select(f => ShownFigure.For(f, reader)).ToList();
        return this with { Facts = Facts.ShownAs(shown), OutOfSight = [.. shown.Where(f => f.IsOutOfSight).Select(f => f.Indicator)] };
    }
}
