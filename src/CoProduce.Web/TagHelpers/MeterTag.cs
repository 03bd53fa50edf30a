using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>How many have answered against how many are needed, for one group.</summary>
[HtmlTargetElement("cp-meter", TagStructure = TagStructure.NormalOrSelfClosing)]
public class MeterTag : TagHelper
{
    public int Have { get; set; }
    public int Need { get; set; }

    /// <summary>How many were asked: the whole width of the bar.</summary>
    public int Asked { get; set; }

    public string Side { get; set; } = "lived";
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var most = Math.Max(1, Math.Max(Asked, Math.Max(Have, Need)));
        var width = 100 * Have / most;
        var id = $"stripes-{context.UniqueId}";
        output.TagName = null;
        output.Content.SetHtmlContent(
            Bar.Named($"{Label}: {Have} have answered, {Need} are needed")
                .Holding(
                    Bar.Stripes(id),
                    Bar.Share(width, $"cp-bar__{Side}"),
                    Side == "lived" ? Bar.Share(width, fill: $"url(#{id})") : null,
                    Bar.Mark(100.0 * Need / most)
                )
        );
    }
}
