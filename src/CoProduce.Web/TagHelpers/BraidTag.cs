using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>The braid under the header: families and people who work in services, woven.</summary>
[HtmlTargetElement("cp-braid", TagStructure = TagStructure.NormalOrSelfClosing)]
public class BraidTag : TagHelper
{
    private static readonly IHtmlContent Drawing = Svg.Art("cp-braid", "0 0 1200 12")
        .With("preserveAspectRatio", "none")
        .Holding(Svg.Threads(1200, 12, 24));

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Drawing);
    }
}
