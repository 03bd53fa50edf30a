using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CoProduce.Web.TagHelpers;

/// <summary>What bars are made of: widths in per cent, so that no page needs a style of its own.</summary>
internal static class Bar
{
    public static TagBuilder Named(string label, bool isThin = false) =>
        Markup.Tag("svg", isThin ? "cp-bar cp-bar--thin" : "cp-bar").With("role", "img").With("aria-label", label);

    public static TagBuilder Share(double perCent, string? css = null, string? fill = null) =>
        Markup.Tag("rect", css).With("width", PerCent(perCent)).With("height", "100%").With("fill", fill);

    public static TagBuilder Mark(double perCent, bool isThin = false) =>
        Markup.Tag("rect", "cp-bar__mark").With("x", PerCent(Math.Min(99, perCent))).With("width", isThin ? 2 : 4).With("height", "100%");

    /// <summary>Stripes tell families apart without colour.</summary>
    public static TagBuilder Stripes(string id) =>
        Markup
            .Tag("defs")
            .Holding(
                Markup
                    .Tag("pattern")
                    .With("id", id)
                    .With("width", 8)
                    .With("height", 8)
                    .With("patternUnits", "userSpaceOnUse")
                    .With("patternTransform", "rotate(45)")
                    .Holding(Markup.Tag("line", "cp-bar__hatch").With("x1", 0).With("y1", 0).With("x2", 0).With("y2", 8))
            );

    private static string PerCent(double share) => share.ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
