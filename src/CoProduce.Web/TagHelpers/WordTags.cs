using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
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
        var foot = (await output.GetChildContentAsync()).GetContent();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "cp-said");
        output.Content.SetHtmlContent(
            $"<div class=\"cp-said__you\"><h{Level}>{Safe(YouTitle)}</h{Level}><p class=\"cp-text\">{Safe(You)}</p></div>"
                + $"<div class=\"cp-said__we\"><h{Level}>{Safe(WeTitle)}</h{Level}><p class=\"cp-text\">{Safe(We)}</p>{foot}</div>"
        );
    }

    private static string Safe(string words) => WebUtility.HtmlEncode(words);
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
        output.Content.SetHtmlContent(
            string.Concat(
                Address().Split(Text).Select((piece, i) => i % 2 == 0 ? WebUtility.HtmlEncode(piece) : Link(WebUtility.HtmlEncode(piece)))
            )
        );
    }

    private static string Link(string safe) => $"<a href=\"{safe}\" rel=\"nofollow noopener noreferrer ugc\">{safe}</a>";

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
        var body = (await output.GetChildContentAsync()).GetContent();
        var icon = Icon
            ?? Kind switch
            {
                "good" => "tick",
                "warn" => "alert",
                _ => "info",
            };
        output.TagName = "div";
        output.Attributes.SetAttribute("class", $"cp-notice cp-notice--{Kind}");
        output.Content.SetHtmlContent(
            $"{Svg.Icon(icon)}<div>{(Title.Length > 0 ? $"<h2>{WebUtility.HtmlEncode(Title)}</h2>" : "")}{body}</div>"
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
        var body = (await output.GetChildContentAsync()).GetContent();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "cp-card cp-card--sunk");
        output.Content.SetHtmlContent(
            $"<h{Level} class=\"cp-card__title\">{WebUtility.HtmlEncode(Title)}</h{Level}><div class=\"cp-stack cp-stack--tight\">{body}</div>"
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
        var words = (await output.GetChildContentAsync()).GetContent();
        output.TagName = "span";
        output.Attributes.SetAttribute("class", Kind is null ? "cp-tag" : $"cp-tag cp-tag--{Kind}");
        output.Content.SetHtmlContent((Icon is null ? "" : Svg.Icon(Icon)) + words);
    }
}

/// <summary>A date to recognise at a glance. The words beside it say it in full.</summary>
[HtmlTargetElement("cp-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public class DateTag : TagHelper
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>In local time.</summary>
    public DateTime At { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cp-date");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent(
            $"<span class=\"cp-date__top\">{At.ToString("ddd", English)}</span><span class=\"cp-date__day\">{At.Day}</span><span class=\"cp-date__foot\">{At.ToString("MMM", English)}</span>"
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
        output.Content.SetHtmlContent(
            $"<ol>{string.Concat(Trail.Select(c => $"<li><a href=\"{WebUtility.HtmlEncode(c.Href)}\">{WebUtility.HtmlEncode(c.Text)}</a></li>"))}</ol>"
        );
    }
}
