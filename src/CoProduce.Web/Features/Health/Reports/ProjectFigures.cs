using CoProduce.Domain.Health;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>One project with its latest snapshot, if there is one yet, as each reader may see it.</summary>
public record ProjectFigures(int Id, string Slug, string Name, Rung? Claimed, HealthSnapshot? Snapshot)
{
    public string Url => HealthLinks.Health(Slug);

    public bool IsFinished => Snapshot is { IsFinished: true };
    public Reading? Inside { get; } = Snapshot?.ToReading(Reader.Inside);
    public Reading? InPublic { get; } = Snapshot?.ToReading(Reader.Public);

    public IEnumerable<ShownFigure> Shown(Reader reader) =>
        (reader is Reader.Public ? InPublic : Inside)?.Figures.Select(f => ShownFigure.For(f, reader)) ?? [];

    public IReadOnlyList<ShownFigure> Red(Reader reader) => [.. Shown(reader).Where(f => f.Light is Light.Red)];
}
