using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>A short word with a shape. Never colour alone.</summary>
[HtmlTargetElement("cp-tag")]
public class TagTag : TagHelper
{
    public string? Kind { get; set; }
    public string? Icon { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        output.TagName = "span";
        output.Attributes.SetAttribute("class", Kind is null ? "cp-tag" : $"cp-tag cp-tag--{Kind}");
        output.Content.SetHtmlContent(Markup.All(Icon is null ? null : Svg.Icon(Icon), words));
    }
}
