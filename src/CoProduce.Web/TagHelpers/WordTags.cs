using System.Text.RegularExpressions;
using CoProduce.Web.Infrastructure;
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

/// <summary>What somebody wrote: plain text with its line breaks, and addresses of web pages to click.</summary>
[HtmlTargetElement("cp-words", TagStructure = TagStructure.NormalOrSelfClosing)]
public partial class WordsTag : TagHelper
{
    public string Text { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cp-text");
        output.Content.SetHtmlContent(Markup.All(Address().Split(Text).Select((piece, i) => i % 2 == 0 ? (object)piece : Link(piece))));
    }

    private static TagBuilder Link(string address) =>
        Markup.Tag("a").With("href", address).With("rel", "nofollow noopener noreferrer ugc").Holding(address);

    /// <summary>A web address, without the full stop or bracket that ends the sentence around it.</summary>
    [GeneratedRegex(@"(https?://[^\s<>""']+[^\s<>""'.,;:!?)\]])", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}

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

/// <summary>One step of the way back.</summary>
public record Crumb(string Text, string Href);

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
