using System.Globalization;
using System.Text;

namespace CoProduce.Web.TagHelpers;

/// <summary>The drawings that the identity is made of: two threads, icons, seats and weaves.</summary>
internal static class Svg
{
    public static string Icon(string name) =>
        $"<svg class=\"cp-icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"/img/icons.svg#{name}\"/></svg>";

    public static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>A length of braid: the two threads cross <paramref name="crossings"/> times over a box.</summary>
    public static string Threads(double width, double height, int crossings, bool standing = false)
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
                path.Append(
                    standing
                        ? $"q{Number(bend)} {Number(step / 2)} 0 {Number(step)}"
                        : $"q{Number(step / 2)} {Number(bend)} {Number(step)} 0"
                );
            }

            return path.ToString();
        }

        return $"<path class=\"cp-thread cp-thread--prof\" d=\"{Wave(true)}\"/><path class=\"cp-thread cp-thread--lived\" d=\"{Wave(false)}\"/>";
    }

    public static string Seat(string kind, double x, double y, double r = 22) =>
        kind switch
        {
            "prof" =>
                $"<rect class=\"cp-seat--prof\" x=\"{Number(x - r + 2)}\" y=\"{Number(y - r + 2)}\" width=\"{Number((2 * r) - 4)}\" height=\"{Number((2 * r) - 4)}\" rx=\"8\"/>",
            "young" =>
                $"<circle class=\"cp-seat--young\" cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"{Number(r - 2)}\"/><circle class=\"cp-seat--family\" cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"7\"/>",
            _ => $"<circle class=\"cp-seat--{kind}\" cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"{Number(r - (kind == "empty" ? 3 : 1))}\"/>",
        };
}
