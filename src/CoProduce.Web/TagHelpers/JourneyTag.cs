using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>One stage as the journey shows it. The state is "done", "now" or "ahead".</summary>
public record JourneyStage(string Name, string State, string When, string Text, string? Href);

/// <summary>Where a project has got to: two strands through its stages, dotted where still to come.</summary>
[HtmlTargetElement("cp-journey", TagStructure = TagStructure.NormalOrSelfClosing)]
public class JourneyTag : TagHelper
{
    private static readonly IHtmlContent Standing = Threads("cp-stage__threads", "0 0 40 120", Svg.Threads(40, 120, 2, standing: true));
    private static readonly IHtmlContent Lying = Threads(
        "cp-stage__threads cp-stage__threads--lying",
        "0 0 240 40",
        Svg.Threads(240, 40, 2)
    );

    public IReadOnlyList<JourneyStage> Stages { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cp-journey");
        output.Content.SetHtmlContent(Markup.All(Stages.Select((stage, i) => Draw(stage, i + 1))));
    }

    private static TagBuilder Threads(string css, string box, IHtmlContent threads) =>
        Svg.Art(css, box).With("preserveAspectRatio", "none").Holding(threads);

    private static TagBuilder Draw(JourneyStage stage, int number) =>
        Markup
            .Tag("li", $"cp-stage cp-stage--{stage.State}")
            .With("aria-current", stage.State == "now" ? "step" : null)
            .Holding(
                Standing,
                Lying,
                Markup.Tag("span", "cp-stage__knot").With("aria-hidden", "true").Holding(stage.State == "done" ? Svg.Icon("tick") : number),
                Markup
                    .Tag("div", "cp-stage__body")
                    .Holding(
                        Markup.Tag("h3", "cp-stage__name").Holding(Name(stage)),
                        Markup.Tag("p", "cp-stage__state").Holding(State(stage), When(stage)),
                        stage.Text.Length > 0 ? Markup.Tag("p", "cp-stage__about").Holding(stage.Text) : null
                    )
            );

    private static object Name(JourneyStage stage) =>
        stage.Href is null ? stage.Name : Markup.Tag("a").With("href", stage.Href).Holding(stage.Name);

    private static string State(JourneyStage stage) =>
        stage.State switch
        {
            "done" => "Done",
            "now" => "We are here",
            _ => "Still to come",
        };

    private static IHtmlContent? When(JourneyStage stage) =>
        stage.When.Length == 0 ? null : Markup.All(" ", Markup.Tag("span", "cp-soft").Holding($"· {stage.When}"));
}
