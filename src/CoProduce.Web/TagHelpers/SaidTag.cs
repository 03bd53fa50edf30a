using CoProduce.Domain.People;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>"You said, we did": the words on the left, what came of them on the right, each in the colour of the group that
/// speaks.</summary>
[HtmlTargetElement("cp-said")]
public class SaidTag : TagHelper
{
    public string YouTitle { get; set; } = "You said";
    public string You { get; set; } = "";
    public string WeTitle { get; set; } = "We did";
    public string We { get; set; } = "";
    public int Level { get; set; } = 3;
    public Side YouFrom { get; set; } = Side.LivedExperience;
    public Side WeFrom { get; set; } = Side.Professionals;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var foot = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "cp-said");
        output.Content.SetHtmlContent(
            Markup.All(
                Markup.Tag("div", Css(YouFrom)).Holding(Heading(YouTitle), Words(You)),
                Markup.Tag("div", Css(WeFrom)).Holding(Heading(WeTitle), Words(We), foot)
            )
        );
    }

    private static string Css(Side side) => side is Side.LivedExperience ? "cp-said__lived" : "cp-said__prof";

    private TagBuilder Heading(string title) => Markup.Tag($"h{Level}").Holding(title);

    private static TagBuilder Words(string words) => Markup.Tag("p", "cp-text").Holding(words);
}
