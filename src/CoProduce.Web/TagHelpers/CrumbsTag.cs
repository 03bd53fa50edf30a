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
        output.TagName = null;
        output.Content.SetHtmlContent(Markup.All(Drawn(Trail)));
    }

    /// <summary>Nothing where there is no way back.</summary>
    public static TagBuilder? Drawn(IEnumerable<Crumb> trail, string css = "cp-crumbs") =>
        trail.Select(Step).ToList() is { Count: > 0 } steps
            ? Markup.Tag("nav", css).With("aria-label", "You are here").Holding(Markup.Tag("ol").Holding(steps))
            : null;

    private static TagBuilder Step(Crumb crumb) => Markup.Tag("li").Holding(Markup.Tag("a").With("href", crumb.Href).Holding(crumb.Text));
}

/// <summary>One step of the way back.</summary>
public record Crumb(string Text, string Href);
