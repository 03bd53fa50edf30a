using CoProduce.Domain;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>The table: who has a seat in the project, and which are still free.</summary>
[HtmlTargetElement("cp-seats", TagStructure = TagStructure.NormalOrSelfClosing)]
public class SeatsTag : TagHelper
{
    private const int MostDrawn = 24;
    private const int AFew = 3;

    public int Families { get; set; }
    public int Young { get; set; }
    public int Professionals { get; set; }
    public int Free { get; set; }

    /// <summary>How many have to be in a number before it is shown. A smaller group has the same few seats, whatever its size.</summary>
    public int Fewest { get; set; } = SmallNumbers.FewestInPublic;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(
            Markup.All(
                Drawing(),
                Markup
                    .Tag("ul", "cp-key")
                    .Holding(
                        Key("family", "Parents and carers", Said(Families)),
                        Key("young", "Young people", Said(Young)),
                        Key("prof", "People who work in services", Said(Professionals))
                    )
            )
        );
    }

    private string FreeInWords => Free > 0 ? "Seats are free" : "One table";

    private string Said(int count) => SmallNumbers.Words(count, Fewest);

    private int Drawn(int count) => count == 0 || count >= Fewest ? count : AFew;

    private TagBuilder Drawing()
    {
        return Markup
            .Tag("svg", "cp-table__art")
            .With("viewBox", "0 0 420 300")
            .With("role", "img")
            .With(
                "aria-label",
                $"The table. Parents and carers: {Said(Families)}. Young people: {Said(Young)}. "
                    + $"People who work in services: {Said(Professionals)}. {FreeInWords}"
            )
            .Holding(
                Markup.Tag("ellipse", "cp-seat__top").With("cx", 210).With("cy", 150).With("rx", 128).With("ry", 76),
                Markup.All(Seats()),
                Words(157, FreeInWords)
            );
    }

    private IEnumerable<IHtmlContent> Seats()
    {
        var seats = RoundTheTable().Take(MostDrawn).ToList();
        return seats.Select(
            (kind, i) =>
            {
                var turn = (-Math.PI / 2) + (2 * Math.PI * i / seats.Count);
                return Svg.Seat(kind, 210 + (176 * Math.Cos(turn)), 150 + (118 * Math.Sin(turn)));
            }
        );
    }

    /// <summary>Spreads the groups round the table, so that they sit side by side.</summary>
    private IEnumerable<string> RoundTheTable()
    {
        var left = new Dictionary<string, int>
        {
            ["family"] = Drawn(Families),
            ["young"] = Drawn(Young),
            ["prof"] = Drawn(Professionals),
            ["empty"] = Math.Min(Free, 1),
        };
        var all = left.ToDictionary(k => k.Key, k => (double)k.Value);
        while (left.Values.Any(n => n > 0))
        {
            var next = left.Where(k => k.Value > 0).MaxBy(k => k.Value / all[k.Key]).Key;
            left[next]--;
            yield return next;
        }
    }

    private static TagBuilder Words(int y, string words) => Markup.Tag("text", "cp-art__text").With("x", 210).With("y", y).Holding(words);

    private static TagBuilder Key(string kind, string words, string count) =>
        Markup
            .Tag("li")
            .Holding(
                Svg.Art(null, "0 0 48 48").Holding(Svg.Seat(kind, 24, 24)),
                Markup.Tag("span").Holding(words),
                Markup.Tag("b").Holding(count)
            );
}
