using System.Net;
using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>One stage as the journey shows it. The state is "done", "now" or "ahead".</summary>
public record JourneyStage(string Name, string State, string When, string Text, string? Href);

/// <summary>Where a project has got to: two strands through its stages, dotted where still to come.</summary>
[HtmlTargetElement("cp-journey", TagStructure = TagStructure.NormalOrSelfClosing)]
public class JourneyTag : TagHelper
{
    private static readonly string Standing =
        $"<svg class=\"cp-stage__threads\" viewBox=\"0 0 40 120\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">{Svg.Threads(40, 120, 2, standing: true)}</svg>";
    private static readonly string Lying =
        $"<svg class=\"cp-stage__threads cp-stage__threads--lying\" viewBox=\"0 0 240 40\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">{Svg.Threads(240, 40, 2)}</svg>";

    public IReadOnlyList<JourneyStage> Stages { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cp-journey");
        var html = new StringBuilder();
        for (var i = 0; i < Stages.Count; i++)
        {
            Draw(html, Stages[i], i + 1);
        }

        output.Content.SetHtmlContent(html.ToString());
    }

    private static void Draw(StringBuilder html, JourneyStage stage, int number)
    {
        var name = WebUtility.HtmlEncode(stage.Name);
        var words = stage.State switch
        {
            "done" => "Done",
            "now" => "We are here",
            _ => "Still to come",
        };
        html.Append($"<li class=\"cp-stage cp-stage--{stage.State}\"{(stage.State == "now" ? " aria-current=\"step\"" : "")}>")
            .Append(Standing)
            .Append(Lying)
            .Append($"<span class=\"cp-stage__knot\" aria-hidden=\"true\">{(stage.State == "done" ? Svg.Icon("tick") : number)}</span>")
            .Append("<div class=\"cp-stage__body\">")
            .Append(
                $"<h3 class=\"cp-stage__name\">{(stage.Href is null ? name : $"<a href=\"{WebUtility.HtmlEncode(stage.Href)}\">{name}</a>")}</h3>"
            )
            .Append(
                $"<p class=\"cp-stage__state\">{words}{(stage.When.Length > 0 ? $" <span class=\"cp-soft\">· {WebUtility.HtmlEncode(stage.When)}</span>" : "")}</p>"
            )
            .Append(stage.Text.Length > 0 ? $"<p>{WebUtility.HtmlEncode(stage.Text)}</p>" : "")
            .Append("</div></li>");
    }
}
