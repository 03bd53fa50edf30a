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
            Bar.Named($"{Label} Good starts at {Green} per cent.")
                .Holding(Bar.Share(PerCent, "cp-bar__share"), Bar.Mark(Amber, isThin: true), Bar.Mark(Green))
        );
    }
}
