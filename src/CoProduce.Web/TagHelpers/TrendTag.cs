using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>Shares over time as a line with a dot for each day. What it shows stands beside it in words.</summary>
[HtmlTargetElement("cp-trend", TagStructure = TagStructure.NormalOrSelfClosing)]
public class TrendTag : TagHelper
{
    private const double Width = 320;
    private const double Height = 80;
    private const double Edge = 6;

    public IReadOnlyList<(DateOnly On, int PerCent)> Points { get; set; } = [];
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (first, days) = (Points[0].On.DayNumber, Math.Max(1, Points[^1].On.DayNumber - Points[0].On.DayNumber));
        var places = Points
            .Select(p => (X: Across(p.On.DayNumber - first, days, Width), Y: Height - Across(p.PerCent, 100, Height)))
            .ToList();
        var way = string.Join(' ', places.Select((p, i) => $"{(i == 0 ? "M" : "L")}{Svg.Number(p.X)} {Svg.Number(p.Y)}"));
        output.TagName = null;
        output.Content.SetHtmlContent(
            Markup
                .Tag("svg", "cp-trend")
                .With("viewBox", $"0 0 {Width} {Height}")
                .With("role", "img")
                .With("aria-label", Label)
                .Holding([Svg.Path("cp-trend__line", way), .. places.Select(p => Svg.Dot("cp-trend__dot", p.X, p.Y))])
        );
    }

    private static double Across(double share, double whole, double length) => Edge + ((length - (2 * Edge)) * share / whole);
}
