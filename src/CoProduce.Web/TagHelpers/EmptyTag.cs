using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>What a page says when there is nothing to show yet, and where to go instead.</summary>
[HtmlTargetElement("cp-empty")]
public class EmptyTag : TagHelper
{
    public string Title { get; set; } = "";
    public int Level { get; set; } = 2;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "cp-card cp-card--sunk");
        output.Content.SetHtmlContent(
            Markup.All(
                Markup.Tag($"h{Level}", "cp-card__title").Holding(Title),
                Markup.Tag("div", "cp-stack cp-stack--tight").Holding(body)
            )
        );
    }
}
