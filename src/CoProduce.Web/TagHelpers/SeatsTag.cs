using CoProduce.Domain;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>The table: who has a seat in the project, and the free ones while people can join.</summary>
[HtmlTargetElement("cp-seats", TagStructure = TagStructure.NormalOrSelfClosing)]
public class SeatsTag : TagHelper
{
    private const int MostRoundTheTable = 20;
    private const int MostDrawn = 50;
    private const int InARow = 10;
    private const int FreeSeats = 2;
    private const int AFew = 3;

    public int Families { get; set; }
    public int Young { get; set; }
    public int Professionals { get; set; }

    /// <summary>People can join.</summary>
    public bool HasRoom { get; set; }

    /// <summary>Whoever looks has no seat yet.</summary>
    public bool IsYours { get; set; }

    /// <summary>How many have to be in a number before it is shown. A smaller group has the same few seats, whatever its size.</summary>
    public int Fewest { get; set; } = SmallNumbers.FewestInPublic;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(
            Markup.All(
                Drawn(Families) + Drawn(Young) + Drawn(Professionals) > MostRoundTheTable ? Rows() : Table(),
                Markup
                    .Tag("ul", "cp-key")
                    .Holding(
                        Key("family", "Parents and carers", Said(Families)),
                        Key("young", "Young people", Said(Young)),
                        Key("prof", "People who work in services", Said(Professionals)),
                        HasRoom ? Key("empty", FreeInWords, null) : null
                    )
            )
        );
    }

    private string FreeInWords => IsYours ? "Yours is free" : "There is room for more";

    private string Said(int count) => SmallNumbers.Words(count, Fewest);

    private int Drawn(int count) => count == 0 || count >= Fewest ? count : AFew;

    private IEnumerable<(string Kind, int Seats)> Groups =>
        [("family", Drawn(Families)), ("young", Drawn(Young)), ("prof", Drawn(Professionals)), ("empty", HasRoom ? FreeSeats : 0)];

    private TagBuilder Drawing(int height) =>
        Markup
            .Tag("svg", "cp-table__art")
            .With("viewBox", $"0 0 420 {height}")
            .With("role", "img")
            .With(
                "aria-label",
                $"The table. Parents and carers: {Said(Families)}. Young people: {Said(Young)}. "
                    + $"People who work in services: {Said(Professionals)}.{(HasRoom ? $" {FreeInWords}." : "")}"
            );

    private TagBuilder Table()
    {
        var seats = RoundTheTable().ToList();
        return Drawing(300)
            .Holding(
                Markup.Tag("ellipse", "cp-seat__top").With("cx", 210).With("cy", 150).With("rx", 128).With("ry", 76),
                Markup.All(
                    seats.Select(
                        (kind, i) =>
                        {
                            var turn = (-Math.PI / 2) + (2 * Math.PI * i / seats.Count);
                            return Svg.Seat(kind, 210 + (176 * Math.Cos(turn)), 150 + (118 * Math.Sin(turn)));
                        }
                    )
                ),
                Markup.Tag("text", "cp-art__text").With("x", 210).With("y", 157).Holding(HasRoom && IsYours ? FreeInWords : "One table")
            );
    }

    /// <summary>A crowd does not fit round a table: each group sits in rows of its own. Where they are very many, one seat is for
    /// several people, and the numbers stand below.</summary>
    private TagBuilder Rows()
    {
        var each = Math.Max(1, (int)Math.Ceiling(Groups.Sum(g => g.Seats) / (double)MostDrawn));
        var rows = Groups
            .SelectMany(g => Enumerable.Repeat(g.Kind, g.Kind is "empty" ? g.Seats : (g.Seats + each - 1) / each).Chunk(InARow))
            .ToList();
        return Drawing(rows.Count * 42)
            .Holding(rows.SelectMany((row, y) => row.Select((kind, x) => (object)Svg.Seat(kind, 21 + (x * 42), 21 + (y * 42), 18))));
    }

    /// <summary>Spreads the groups round the table, so that they sit side by side.</summary>
    private IEnumerable<string> RoundTheTable()
    {
        var left = Groups.ToDictionary(g => g.Kind, g => g.Seats);
        var all = left.ToDictionary(k => k.Key, k => (double)k.Value);
        while (left.Values.Any(n => n > 0))
        {
            var next = left.Where(k => k.Value > 0).MaxBy(k => k.Value / all[k.Key]).Key;
            left[next]--;
            yield return next;
        }
    }

    private static TagBuilder Key(string kind, string words, string? count) =>
        Markup
            .Tag("li")
            .Holding(
                Svg.Art(null, "0 0 48 48").Holding(Svg.Seat(kind, 24, 24)),
                Markup.Tag("span").Holding(words),
                count is null ? null : Markup.Tag("b").Holding(count)
            );
}
