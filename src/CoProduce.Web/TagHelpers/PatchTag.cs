using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

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
        output.TagName = null;
        output.Content.SetHtmlContent(Svg.Art(Big ? "cp-patch cp-patch--big" : "cp-patch", "0 0 70 70").Holding(Weave()));
    }

    /// <summary>The standing threads, then row by row each lying thread, and over it again the standing ones that cross it on
    /// top.</summary>
    private IEnumerable<TagBuilder> Weave()
    {
        var over = Crossings[Number % Crossings.Length];
        var dyes = Dyes[Number % Dyes.Length].Split('|');
        return Four.Select(i => Box(dyes[0][i], At(i), 1, 14, 68))
            .Concat(
                Four.SelectMany(j =>
                    new[] { Gap(1, At(j) - 1, 68), Box(dyes[1][j], 1, At(j), 68, 14) }.Concat(
                        Four.Where(i => !over(i, j))
                            .SelectMany(i => new[] { Gap(At(i) - 1, At(j) - 1, 16), Box(dyes[0][i], At(i), At(j) - 2, 14, 18) })
                    )
                )
            );
    }

    private static IEnumerable<int> Four => Enumerable.Range(0, 4);

    private static int At(int thread) => (thread * 16) + 4;

    private static TagBuilder Gap(int x, int y, int width) => Path("gap", x, y, width, 16);

    private static TagBuilder Box(char dye, int x, int y, int width, int height) => Path(dye.ToString(), x, y, width, height);

    private static TagBuilder Path(string dye, int x, int y, int width, int height) =>
        Svg.Path($"cp-patch__{dye}", $"M{x} {y}h{width}v{height}h-{width}z");
}
