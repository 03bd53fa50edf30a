using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

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
            Bar.Named(Label, isThin: true).Holding(Bar.Share(Whole == 0 ? 0 : 100 * Part / Whole, "cp-bar__share"))
        );
    }
}
