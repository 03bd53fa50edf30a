using CoProduce.Domain.Health;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>One sign, ready to show, with the bounds it was held against, its days so far, and the plan where it is red.</summary>
public record SignRow(ShownFigure Figure, Bounds Bounds, SignOverTime OverTime, SignPlan? Plan)
{
    public string Kind =>
        Figure.IsOutOfSight
            ? "line"
            : Figure.Light switch
            {
                Light.Green => "good",
                Light.Amber => "warn",
                Light.Red => "bad",
                _ => "line",
            };

    public string Icon =>
        Figure.Light switch
        {
            Light.Green => "tick",
            Light.Amber => "clock",
            Light.Red => "alert",
            _ => "info",
        };
}

/// <summary>What is done about a red sign, and where the reader agrees to it or writes it.</summary>
public record SignPlan(Indicator Sign, PlanRow? Row, string? AgreeUrl, string? WriteUrl);

/// <summary>A plan for a red sign.</summary>
public record PlanRow(Indicator Sign, string Text, DateOnly ReviewOn, bool IsAgreed, DateTime WrittenAt);

/// <summary>One sign over time. A number that could not be replaced stands at its own day alone.</summary>
public record SignOverTime(Indicator Sign, IReadOnlyList<PointRow> Points)
{
    public static SignOverTime Of(Indicator sign, IEnumerable<SnapshotRow> snapshots, Reader reader) =>
        new(
            sign,
            [
                .. snapshots
                    .Select(s => new PointRow(s.On, ShownFigure.For(s.Reading.Figures.Single(f => f.Indicator == sign), reader)))
                    .Where(p => p.Figure.AsOf is null && p.Figure.Number != Number.None),
            ]
        );
}

/// <summary>One sign on one day.</summary>
public record PointRow(DateOnly On, ShownFigure Figure);
