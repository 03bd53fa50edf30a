using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>A small picture that stands beside words, never instead of them.</summary>
[HtmlTargetElement("cp-icon", TagStructure = TagStructure.NormalOrSelfClosing)]
public class IconTag : TagHelper
{
    public string Name { get; set; } = "info";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Svg.Icon(Name));
    }
}

/// <summary>The braid under the header: families and people who work in services, woven.</summary>
[HtmlTargetElement("cp-braid", TagStructure = TagStructure.NormalOrSelfClosing)]
public class BraidTag : TagHelper
{
    private static readonly string Drawing =
        $"<svg class=\"cp-braid\" viewBox=\"0 0 1200 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">{Svg.Threads(1200, 12, 24)}</svg>";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Drawing);
    }
}

/// <summary>The mark beside the forum's name.</summary>
[HtmlTargetElement("cp-mark", TagStructure = TagStructure.NormalOrSelfClosing)]
public class MarkTag : TagHelper
{
    private const string Drawing =
        "<svg class=\"cp-brand__mark\" viewBox=\"0 0 44 44\" aria-hidden=\"true\" focusable=\"false\"><g fill=\"none\" stroke-width=\"6.5\" stroke-linecap=\"round\"><path class=\"cp-thread--prof\" d=\"M37 30a12 12 0 1 1 0-16\"/><path class=\"cp-thread--lived\" d=\"M7 30a12 12 0 1 0 0-16\"/><path class=\"cp-thread--prof\" d=\"M17.5 17.5a12 12 0 0 0-.6 8\"/></g></svg>";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Drawing);
    }
}

/// <summary>A project's own weave, drawn from its number. Decoration only.</summary>
[HtmlTargetElement("cp-patch", TagStructure = TagStructure.NormalOrSelfClosing)]
public class PatchTag : TagHelper
{
    private static readonly Func<int, int, bool>[] Crossings =
    [
        (i, j) => (i + j) % 2 != 0,
        (i, j) => (i + j) % 4 < 2,
        (i, j) => (((i >> 1) + (j >> 1)) & 1) != 0,
        (i, j) => ((i * 2) + j) % 4 > 1,
        (i, j) => (i + (3 * j)) % 3 == 0,
        (i, j) => (i - j + 8) % 4 < 1 || (i + j) % 4 == 3,
    ];

    private static readonly string[] Dyes = ["abab|cdcd", "aeae|cccc", "baab|cddc", "aafa|ccdc", "afaf|ceec", "aabb|ddcc"];

    public int Number { get; set; }
    public bool Big { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var over = Crossings[Number % Crossings.Length];
        var dyes = Dyes[Number % Dyes.Length].Split('|');
        static int At(int i) => (i * 16) + 4;
        static string Box(string dye, int x, int y, int w, int h) => $"<path class=\"cp-patch__{dye}\" d=\"M{x} {y}h{w}v{h}h-{w}z\"/>";
        var drawing = string.Concat(Enumerable.Range(0, 4).Select(i => Box(dyes[0][i].ToString(), At(i), 1, 14, 68)));
        for (var j = 0; j < 4; j++)
        {
            drawing += Box("gap", 1, At(j) - 1, 68, 16) + Box(dyes[1][j].ToString(), 1, At(j), 68, 14);
            drawing += string.Concat(
                Enumerable
                    .Range(0, 4)
                    .Where(i => !over(i, j))
                    .Select(i => Box("gap", At(i) - 1, At(j) - 1, 16, 16) + Box(dyes[0][i].ToString(), At(i), At(j) - 2, 14, 18))
            );
        }

        output.TagName = null;
        output.Content.SetHtmlContent(
            $"<svg class=\"cp-patch{(Big ? " cp-patch--big" : "")}\" viewBox=\"0 0 70 70\" aria-hidden=\"true\" focusable=\"false\">{drawing}</svg>"
        );
    }
}
