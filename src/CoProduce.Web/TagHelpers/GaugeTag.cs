using System.Net;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>A share as a bar, with a mark where it turns amber and one where it turns green. The label says it in a sentence.</summary>
[HtmlTargetElement("cp-gauge", TagStructure = TagStructure.NormalOrSelfClosing)]
public class GaugeTag : TagHelper
{
    public int PerCent { get; set; }
    public int Green { get; set; }
    public int Amber { get; set; }
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(
            $"<svg class=\"cp-bar\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(Label)} Good starts at {Green} per cent.\"><rect class=\"cp-bar__share\" width=\"{PerCent}%\" height=\"100%\"/>{Mark(Amber, true)}{Mark(Green, false)}</svg>"
        );
    }

    private static string Mark(int at, bool isThin) =>
        $"<rect class=\"cp-bar__mark\" x=\"{Svg.Number(Math.Min(99, at))}%\" width=\"{(isThin ? 2 : 4)}\" height=\"100%\"/>";
}

/// <summary>So many of so many, as a thin bar. The label says it in a sentence.</summary>
[HtmlTargetElement("cp-share", TagStructure = TagStructure.NormalOrSelfClosing)]
public class ShareTag : TagHelper
{
    public int Part { get; set; }
    public int Whole { get; set; }
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(
            $"<svg class=\"cp-bar cp-bar--thin\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(Label)}\"><rect class=\"cp-bar__share\" width=\"{(Whole == 0 ? 0 : 100 * Part / Whole)}%\" height=\"100%\"/></svg>"
        );
    }
}
