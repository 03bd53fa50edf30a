using System.Reflection;
using System.Text.RegularExpressions;
using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Sample;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Tests.House;

/// <summary>The same thing has the same name everywhere, so that whoever looks for it finds it.</summary>
public partial class NameTests
{
    private static readonly List<Type> Types =
    [
        .. typeof(Program).Assembly.GetTypes().Where(t => t is { IsNested: false, IsClass: true } && t.Namespace is not null),
    ];

    private static readonly List<SourceFile> Features = [.. Repository.Files("src/CoProduce.Web/Features", ".cs")];

    [Fact]
    public void Whoever_reads_a_page_from_the_database_asks_one_query_one_thing()
    {
        var queries = Types.Where(t => !t.IsAbstract && t.Name.EndsWith("Query", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(queries);
        Assert.Empty(queries.Where(query => !Own(query).Select(m => m.Name).SequenceEqual(["RunAsync"])).Select(query => query.Name));
    }

    [Fact]
    public void A_name_means_one_thing_in_the_whole_app() =>
        Assert.Empty(
            new[] { typeof(Program), typeof(CoProduceDbContext), typeof(RuleBrokenException), typeof(Northmere) }
                .SelectMany(one => one.Assembly.GetTypes())
                .Where(type =>
                    type is { IsNested: false, Namespace: not null } && type.Namespace.StartsWith("CoProduce.", StringComparison.Ordinal)
                )
                .GroupBy(type => type.Name)
                .Where(same => same.Select(type => type.FullName).Distinct().Count() > 1)
                .Select(same => string.Join(" and ", same.Select(type => type.FullName)))
        );

    [Fact]
    public void Whoever_looks_for_a_query_finds_no_class_of_several() =>
        Assert.DoesNotContain(Types, type => type.Name.EndsWith("Queries", StringComparison.Ordinal));

    [Fact]
    public void An_action_is_called_what_people_do_and_not_how_it_is_done() =>
        Assert.Empty(
            Types
                .Where(typeof(ControllerBase).IsAssignableFrom)
                .SelectMany(Own)
                .Where(action => action.Name.EndsWith("Async", StringComparison.Ordinal))
                .Select(action => $"{action.DeclaringType!.Name}.{action.Name}")
        );

    [Fact]
    public void What_people_fill_in_is_a_form_by_its_name() =>
        Assert.Empty(
            Types
                .Where(typeof(ControllerBase).IsAssignableFrom)
                .SelectMany(Own)
                .SelectMany(action => action.GetParameters().Select(p => (Action: action, Type: p.ParameterType)))
                .Where(sent => sent.Type is { IsClass: true, IsArray: false } && sent.Type.Assembly == typeof(Program).Assembly)
                .Where(sent => !sent.Type.Name.EndsWith("Form", StringComparison.Ordinal))
                .Select(sent => $"{sent.Action.DeclaringType!.Name}.{sent.Action.Name}: {sent.Type.Name}")
        );

    /// <summary>Rows of one line may stand below the page that they are on. What people send, what a page is, and what reads it each have
    /// a file.</summary>
    [Fact]
    public void Whoever_looks_for_a_form_a_page_a_query_or_a_controller_finds_a_file_of_that_name() =>
        Repository.None(
            "These stand in a file of another name",
            Features.SelectMany(file =>
                file.Lines.Select(line => Named(line))
                    .OfType<string>()
                    .Where(name => !file.Name.EndsWith($"/{name}.cs", StringComparison.Ordinal))
                    .Select(name => $"{file.Name}: {name}")
            )
        );

    [Fact]
    public void A_view_names_its_parts_from_where_it_stands() =>
        Repository.None(
            "These parts are named from the root",
            Repository
                .Files("src/CoProduce.Web", ".cshtml")
                .SelectMany(file =>
                    file.Lines.Where(line => line.Contains("partial name=\"/", StringComparison.Ordinal)).Select(_ => file.Name)
                )
        );

    private static string? Named(string line) => Declared().Match(line) is { Success: true } found ? found.Groups["name"].Value : null;

    private static IEnumerable<MethodInfo> Own(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => !m.IsSpecialName);

    [GeneratedRegex(@"^public .*?\b(class|record) (?<name>\w+(Form|Page|Query|Controller))\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Declared();
}
