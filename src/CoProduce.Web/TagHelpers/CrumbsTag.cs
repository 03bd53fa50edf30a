using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>The way back from this page.</summary>
[HtmlTargetElement("cp-crumbs", TagStructure = TagStructure.NormalOrSelfClosing)]
public class CrumbsTag : TagHelper
{
    public IReadOnlyList<Crumb> Trail { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cp-crumbs");
        output.Attributes.SetAttribute("aria-label", "You are here");
        output.Content.SetHtmlContent(Markup.Tag("ol").Holding(Trail.Select(Step)));
    }

    private static TagBuilder Step(Crumb crumb) => Markup.Tag("li").Holding(Markup.Tag("a").With("href", crumb.Href).Holding(crumb.Text));
}

/// <summary>One step of the way back.</summary>
public record Crumb(string Text, string Href);
