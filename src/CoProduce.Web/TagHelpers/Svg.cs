using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CoProduce.Web.TagHelpers;

/// <summary>The drawings that the identity is made of: two threads, icons, seats and weaves.</summary>
internal static class Svg
{
    /// <summary>A drawing that says nothing that words beside it do not say.</summary>
    public static TagBuilder Art(string? css, string? box) =>
        Markup.Tag("svg", css).With("viewBox", box).With("aria-hidden", "true").With("focusable", "false");

    public static TagBuilder Icon(string name) => Art("cp-icon", null).Holding(Markup.Tag("use").With("href", $"/img/icons.svg#{name}"));

    public static TagBuilder Path(string css, string way) => Markup.Tag("path", css).With("d", way);

    public static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>A length of braid: the two threads cross <paramref name="crossings"/> times over a box.</summary>
    public static IHtmlContent Threads(double width, double height, int crossings, bool standing = false)
    {
        string Wave(bool flip)
        {
            var (along, across) = standing ? (height, width) : (width, height);
            double step = along / crossings,
                middle = across / 2,
                swing = across - 4;
            var path = new StringBuilder(standing ? $"M{Number(middle)} 0" : $"M0 {Number(middle)}");
            for (var i = 0; i < crossings; i++)
            {
                var bend = (i % 2 == 0) == flip ? swing : -swing;
                var (half, whole) = (Number(step / 2), Number(step));
                path.Append(standing ? $"q{Number(bend)} {half} 0 {whole}" : $"q{half} {Number(bend)} {whole} 0");
            }

            return path.ToString();
        }

        return Markup.All(Path("cp-thread cp-thread--prof", Wave(true)), Path("cp-thread cp-thread--lived", Wave(false)));
    }

    /// <summary>A square for people who work in services, a ring with a dot for young people, a round for anybody else.</summary>
    public static IHtmlContent Seat(string kind, double x, double y, double r = 22) =>
        kind switch
        {
            "prof" => Markup
                .Tag("rect", "cp-seat--prof")
                .With("x", Number(x - r + 2))
                .With("y", Number(y - r + 2))
                .With("width", Number((2 * r) - 4))
                .With("height", Number((2 * r) - 4))
                .With("rx", 8),
            "young" => Markup.All(Round("cp-seat--young", x, y, r - 2), Round("cp-seat--family", x, y, 7)),
            _ => Round($"cp-seat--{kind}", x, y, r - (kind == "empty" ? 3 : 1)),
        };

    public static TagBuilder Dot(string css, double x, double y) => Round(css, x, y, 4);

    private static TagBuilder Round(string css, double x, double y, double r) =>
        Markup.Tag("circle", css).With("cx", Number(x)).With("cy", Number(y)).With("r", Number(r));
}
