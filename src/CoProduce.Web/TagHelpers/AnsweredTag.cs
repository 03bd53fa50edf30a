using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>Whether the reader has answered something that is open. Nothing where they are not asked.</summary>
[HtmlTargetElement("cp-answered", TagStructure = TagStructure.NormalOrSelfClosing)]
public class AnsweredTag : TagHelper
{
    public bool? Has { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Has is { } has)
        {
            var (kind, icon, words) = has ? ("good", "tick", "You have answered") : ("line", "pencil", "Your answer is missing");
            output.Content.SetHtmlContent(Markup.Tag("span", $"cp-tag cp-tag--{kind}").Holding(Svg.Icon(icon), words));
        }
    }
}
