using CoProduce.Web.Infrastructure;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>A date to recognise at a glance. The words beside it say it in full.</summary>
[HtmlTargetElement("cp-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public class DateTag : TagHelper
{
    /// <summary>In local time.</summary>
    public DateTime At { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cp-date");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent(
            Markup.All(
                Markup.Tag("span", "cp-date__top").Holding(At.ToString("ddd", UkTime.English)),
                Markup.Tag("span", "cp-date__day").Holding(At.Day),
                Markup.Tag("span", "cp-date__foot").Holding(At.ToString("MMM", UkTime.English))
            )
        );
    }
}
