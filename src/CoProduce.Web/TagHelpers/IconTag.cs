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
