using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>The mark beside the forum's name.</summary>
[HtmlTargetElement("cp-mark", TagStructure = TagStructure.NormalOrSelfClosing)]
public class MarkTag : TagHelper
{
    private static readonly IHtmlContent Drawing = Svg.Art("cp-brand__mark", "0 0 44 44")
        .Holding(
            Markup
                .Tag("g")
                .With("fill", "none")
                .With("stroke-width", "6.5")
                .With("stroke-linecap", "round")
                .Holding(
                    Svg.Path("cp-thread--prof", "M37 30a12 12 0 1 1 0-16"),
                    Svg.Path("cp-thread--lived", "M7 30a12 12 0 1 0 0-16"),
                    Svg.Path("cp-thread--prof", "M17.5 17.5a12 12 0 0 0-.6 8")
                )
        );

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Drawing);
    }
}
