using System.Text.RegularExpressions;
using CoProduce.Data;
using CoProduce.Domain.Health;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.House;

/// <summary>What a view knows, it knows by name and type: from its page, never from a row or a word.</summary>
public partial class ViewTests
{
    /// <summary>Figures of one day, which nobody changes afterwards: what a page shows of that day.</summary>
    private static readonly Type ShownAsItIs = typeof(HealthSnapshot);

    [Fact]
    public void Whoever_writes_a_view_hands_on_nothing_by_a_word_but_its_title_and_where_it_stands_in_the_menu() =>
        Assert.Equal(
            ["\"Nav\"", "\"Title\""],
            Repository
                .Files("src/CoProduce.Web", ".cs", ".cshtml")
                .SelectMany(s => HandedOn().Matches(s.Text).Select(m => m.Groups["word"].Value))
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public async Task No_view_is_given_a_row_of_the_database()
    {
        await using var app = new CoProduceApp();
        using var scope = app.Services.CreateScope();
        var rows = scope
            .ServiceProvider.GetRequiredService<CoProduceDbContext>()
            .Model.GetEntityTypes()
            .Where(e => !e.IsOwned())
            .Select(e => e.ClrType)
            .ToHashSet();
        var views = typeof(Program).Assembly.GetTypes().Where(t => typeof(RazorPageBase).IsAssignableFrom(t)).ToList();
        Assert.NotEmpty(views);
        var given = views.SelectMany(view => Models(view).Select(model => (View: view.Name, Model: model)));
        Assert.Empty(given.SelectMany(g => Rows(g.Model, rows, []).Select(row => $"{g.View}: {row.Name}")));
    }

    /// <summary>The rows in a page and in all its parts.</summary>
    private static IEnumerable<Type> Rows(Type type, HashSet<Type> rows, HashSet<Type> seen) =>
        type == ShownAsItIs ? []
        : rows.Contains(type) ? [type]
        : type.Assembly != typeof(Program).Assembly || !seen.Add(type) ? []
        : type.GetProperties().SelectMany(part => WithParts(part.PropertyType)).SelectMany(part => Rows(part, rows, seen));

    private static IEnumerable<Type> Models(Type view) =>
        view.BaseType is { IsGenericType: true } page ? page.GetGenericArguments().SelectMany(WithParts) : [];

    private static IEnumerable<Type> WithParts(Type type) =>
        type.IsGenericType ? [type, .. type.GetGenericArguments().SelectMany(WithParts)]
        : type.GetElementType() is { } element ? [type, element]
        : [type];

    [GeneratedRegex("""ViewData\[(?<word>[^\]]+)\]|ViewBag\.(?<word>\w+)|view-data=(?<word>.{9})""")]
    private static partial Regex HandedOn();
}
