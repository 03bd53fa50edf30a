using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>"You said, we did": the words on the left, what came of them on the right.</summary>
[HtmlTargetElement("cp-said")]
public class SaidTag : TagHelper
{
    public string YouTitle { get; set; } = "You said";
    public string You { get; set; } = "";
    public string WeTitle { get; set; } = "We did";
    public string We { get; set; } = "";
    public int Level { get; set; } = 3;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var foot = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "cp-said");
        output.Content.SetHtmlContent(
            Markup.All(
                Markup.Tag("div", "cp-said__you").Holding(Heading(YouTitle), Words(You)),
                Markup.Tag("div", "cp-said__we").Holding(Heading(WeTitle), Words(We), foot)
            )
        );
    }

    private TagBuilder Heading(string title) => Markup.Tag($"h{Level}").Holding(title);

    private static TagBuilder Words(string words) => Markup.Tag("p", "cp-text").Holding(words);
}
