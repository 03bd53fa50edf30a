using CoProduce.Domain.Health;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>One sign, ready to show, with the bounds it was held against.</summary>
public record SignRow(ShownFigure Figure, Bounds Bounds)
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
