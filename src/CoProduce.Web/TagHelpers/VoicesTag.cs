using CoProduce.Domain;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>Whose voices have been heard: families first and striped, people who work in services second and plain.</summary>
[HtmlTargetElement("cp-voices", TagStructure = TagStructure.NormalOrSelfClosing)]
public class VoicesTag : TagHelper
{
    public int Families { get; set; }
    public int Professionals { get; set; }
    public bool Thin { get; set; }

    /// <summary>What was counted, such as "contributions" or "people".</summary>
    public string Of { get; set; } = "contributions";

    /// <summary>How many have to be in a number before it is shown. Below it the page says "a few", and draws no share.</summary>
    public int Fewest { get; set; } = SmallNumbers.FewestInPublic;

    /// <summary>What to say when there is nothing to count yet.</summary>
    public string Nobody { get; set; } = "Nobody has spoken yet.";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cp-balance");
        var total = Families + Professionals;
        output.Content.SetHtmlContent(
            total == 0
                ? Markup.Tag("p", "cp-soft").Holding(Nobody)
                : Markup.All(
                    SmallNumbers.MayShow([Families, Professionals], Fewest)
                        ? Drawing((int)Math.Round(100.0 * Families / total), $"stripes-{context.UniqueId}")
                        : null,
                    Markup
                        .Tag("p", "cp-balance__ends")
                        .Holding(
                            Markup.Tag("span").Holding($"Families: {SmallNumbers.Words(Families, Fewest)}"),
                            " ",
                            Markup.Tag("span").Holding($"People who work in services: {SmallNumbers.Words(Professionals, Fewest)}")
                        )
                )
        );
    }

    private TagBuilder Drawing(int share, string id) =>
        Bar.Named($"Families {share} per cent, people who work in services {100 - share} per cent of {Of}", Thin)
            .Holding(
                Bar.Stripes(id),
                Bar.Share(100, "cp-bar__prof"),
                Bar.Share(share == 0 ? 0 : Math.Min(100, share + 0.8), "cp-bar__gap"),
                Bar.Share(share, "cp-bar__lived"),
                Bar.Share(share, fill: $"url(#{id})")
            );
}
