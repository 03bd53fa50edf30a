using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>A box with something people should know.</summary>
[HtmlTargetElement("cp-notice")]
public class NoticeTag : TagHelper
{
    public string Kind { get; set; } = "info";
    public string Title { get; set; } = "";
    public string? Icon { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        var icon = Kind switch
        {
            "good" => "tick",
            "warn" => "alert",
            _ => "info",
        };
        output.TagName = "div";
        output.Attributes.SetAttribute("class", $"cp-notice cp-notice--{Kind}");
        output.Content.SetHtmlContent(
            Markup.All(Svg.Icon(Icon ?? icon), Markup.Tag("div").Holding(Title.Length > 0 ? Markup.Tag("h2").Holding(Title) : null, body))
        );
    }
}
