using System.Net;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>The table: who has a seat in the project, and which are still free.</summary>
[HtmlTargetElement("cp-seats", TagStructure = TagStructure.NormalOrSelfClosing)]
public class SeatsTag : TagHelper
{
    private const int MostDrawn = 24;

    public int Families { get; set; }
    public int Young { get; set; }
    public int Professionals { get; set; }
    public int Free { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var total = Families + Young + Professionals + Free;
        var label =
            $"{total} seats: {Families} parents and carers, {Young} young people, {Professionals} people who work in services and {Free} free";
        var seats = RoundTheTable().Take(MostDrawn).ToList();
        var drawn = string.Concat(
            seats.Select(
                (kind, i) =>
                {
                    var turn = (-Math.PI / 2) + (2 * Math.PI * i / seats.Count);
                    return Svg.Seat(kind, 210 + (176 * Math.Cos(turn)), 150 + (118 * Math.Sin(turn)));
                }
            )
        );
        output.TagName = null;
        output.Content.SetHtmlContent(
            $"<svg class=\"cp-table__art\" viewBox=\"0 0 420 300\" role=\"img\" aria-label=\"{label}\"><ellipse class=\"cp-seat__top\" cx=\"210\" cy=\"150\" rx=\"128\" ry=\"76\"/>{drawn}"
                + $"<text class=\"cp-art__text\" x=\"210\" y=\"145\">{total} seats</text><text class=\"cp-art__text\" x=\"210\" y=\"170\">{Free} free</text></svg>"
                + $"<ul class=\"cp-key\">{Key("family", "Parents and carers", Families)}{Key("young", "Young people", Young)}{Key("prof", "People who work in services", Professionals)}{Key("empty", "Free seats", Free)}</ul>"
        );
    }

    /// <summary>Spreads the groups round the table, so that they sit side by side.</summary>
    private IEnumerable<string> RoundTheTable()
    {
        var left = new Dictionary<string, int>
        {
            ["family"] = Families,
            ["young"] = Young,
            ["prof"] = Professionals,
            ["empty"] = Free,
        };
        var all = left.ToDictionary(k => k.Key, k => (double)k.Value);
        while (left.Values.Any(n => n > 0))
        {
            var next = left.Where(k => k.Value > 0).MaxBy(k => k.Value / all[k.Key]).Key;
            left[next]--;
            yield return next;
        }
    }

    private static string Key(string kind, string words, int count) =>
        $"<li><svg viewBox=\"0 0 48 48\" aria-hidden=\"true\" focusable=\"false\">{Svg.Seat(kind, 24, 24)}</svg><span>{words}</span><b>{count}</b></li>";
}

/// <summary>Whose voices have been heard: families first and striped, people who work in services second and plain.</summary>
[HtmlTargetElement("cp-voices", TagStructure = TagStructure.NormalOrSelfClosing)]
public class VoicesTag : TagHelper
{
    public int Families { get; set; }
    public int Professionals { get; set; }
    public bool Thin { get; set; }

    /// <summary>What was counted, such as "contributions" or "people".</summary>
    public string Of { get; set; } = "contributions";

    /// <summary>What to say when there is nothing to count yet.</summary>
    public string Nobody { get; set; } = "Nobody has spoken yet.";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cp-balance");
        var total = Families + Professionals;
        if (total == 0)
        {
            output.Content.SetHtmlContent($"<p class=\"cp-soft\">{WebUtility.HtmlEncode(Nobody)}</p>");
            return;
        }

        var share = (int)Math.Round(100.0 * Families / total);
        var id = $"stripes-{context.UniqueId}";
        output.Content.SetHtmlContent(
            $"<svg class=\"cp-bar{(Thin ? " cp-bar--thin" : "")}\" role=\"img\" aria-label=\"Families {share} per cent, people who work in services {100 - share} per cent of {WebUtility.HtmlEncode(Of)}\">"
                + Bars.Stripes(id)
                + $"<rect class=\"cp-bar__prof\" width=\"100%\" height=\"100%\"/><rect class=\"cp-bar__gap\" width=\"{Svg.Number(share == 0 ? 0 : Math.Min(100, share + 0.8))}%\" height=\"100%\"/><rect class=\"cp-bar__lived\" width=\"{share}%\" height=\"100%\"/><rect width=\"{share}%\" height=\"100%\" fill=\"url(#{id})\"/></svg>"
                + $"<p class=\"cp-balance__ends\"><span>{Families} from families</span> <span>{Professionals} from people who work in services</span></p>"
        );
    }
}

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
        var mark = 100.0 * Need / most;
        var id = $"stripes-{context.UniqueId}";
        output.TagName = null;
        output.Content.SetHtmlContent(
            $"<svg class=\"cp-bar\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(Label)}: {Have} have answered, {Need} are needed\">{Bars.Stripes(id)}"
                + $"<rect class=\"cp-bar__{Side}\" width=\"{width}%\" height=\"100%\"/>{(Side == "lived" ? $"<rect width=\"{width}%\" height=\"100%\" fill=\"url(#{id})\"/>" : "")}"
                + $"<rect class=\"cp-bar__mark\" x=\"{Svg.Number(Math.Min(99, mark))}%\" width=\"4\" height=\"100%\"/></svg>"
        );
    }
}

/// <summary>What bars share.</summary>
internal static class Bars
{
    public static string Stripes(string id) =>
        $"<defs><pattern id=\"{id}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><line class=\"cp-bar__hatch\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"8\"/></pattern></defs>";
}
