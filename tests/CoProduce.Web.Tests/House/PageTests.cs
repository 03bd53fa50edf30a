using System.Reflection;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Razor.Hosting;

namespace CoProduce.Web.Tests.House;

/// <summary>A page is put together from its parts, and each part is small enough to be read in one go.</summary>
public class PageTests
{
    private const int Most = 10;

    /// <summary>What a form asks for is as long as the form, and one line of a list as long as the line.</summary>
    private static readonly string[] NoParts = ["Form", "Row"];

    /// <summary>A view by where it stands, and what it is given: a pair of things counts as each of them.</summary>
    private static readonly List<(string View, Type Given)> Views =
    [
        .. typeof(Program)
            .Assembly.GetCustomAttributes<RazorCompiledItemAttribute>()
            .Where(item => typeof(RazorPageBase).IsAssignableFrom(item.Type))
            .SelectMany(item => Given(item.Type).Select(given => (item.Identifier, given))),
    ];

    private static readonly List<Type> Pages =
    [
        .. typeof(Program).Assembly.GetTypes().Where(t => t.Name.EndsWith("Page", StringComparison.Ordinal) && IsOurs(t)),
    ];

    [Fact]
    public void Whoever_reads_a_page_or_a_part_of_one_finds_no_more_than_ten_things_in_it()
    {
        Assert.NotEmpty(Views);
        Repository.None(
            $"These hold more than {Most} things: make a part of each part of the page",
            Views
                .Select(v => v.Given)
                .Concat(Pages)
                .Distinct()
                .Where(type => !NoParts.Any(end => type.Name.EndsWith(end, StringComparison.Ordinal)))
                .Where(type => Things(type) > Most)
                .Select(type => $"{type.Name}: {Things(type)}")
        );
    }

    /// <summary>A page that is one form and nothing else may be given the form.</summary>
    [Fact]
    public void What_a_whole_page_is_given_is_called_a_page() =>
        Repository.None(
            "These pages are given something else",
            Views
                .Where(v => IsWhole(v.View) && !v.Given.Name.EndsWith("Page", StringComparison.Ordinal))
                .Where(v => !v.Given.Name.EndsWith("Form", StringComparison.Ordinal))
                .Select(v => $"{v.View}: {v.Given.Name}")
        );

    /// <summary>Parts begin with a line.</summary>
    private static bool IsWhole(string view) => !Path.GetFileName(view).StartsWith('_');

    private static int Things(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Length;

    private static IEnumerable<Type> Given(Type view) =>
        view.BaseType is { IsGenericType: true } page ? page.GetGenericArguments().SelectMany(WithParts).Where(IsOurs) : [];

    private static IEnumerable<Type> WithParts(Type type) =>
        type.IsGenericType ? [type, .. type.GetGenericArguments().SelectMany(WithParts)]
        : type.GetElementType() is { } element ? [type, element]
        : [type];

    private static bool IsOurs(Type type) => type.Assembly == typeof(Program).Assembly && !typeof(RazorPageBase).IsAssignableFrom(type);
}
