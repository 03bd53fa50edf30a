using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Sample;
using CoProduce.Web.Tests.House;

namespace CoProduce.Web.Tests;

/// <summary>The plan of the house, read from the built code: who may know whom.</summary>
public class ArchitectureTests
{
    private static readonly string[] Areas =
    [
        "Accounts",
        "Conversations",
        "Decisions",
        "Health",
        "Privacy",
        "Projects",
        "Safety",
        "Sessions",
        "Site",
    ];

    private static readonly string[] Databases =
    [
        "CoProduce.Data.Sqlite.",
        "CoProduce.Data.SqlServer.",
        "Microsoft.Data.",
        "Microsoft.EntityFrameworkCore.Sqlite",
        "Microsoft.EntityFrameworkCore.SqlServer",
    ];

    private static readonly Architecture House = new ArchLoader()
        .LoadAssemblies(
            typeof(Program).Assembly,
            typeof(Northmere).Assembly,
            typeof(CoProduceDbContext).Assembly,
            typeof(RuleBrokenException).Assembly
        )
        .Build();

    /// <summary>A view that shows a part out of another area's folder.</summary>
    private static IEnumerable<(string? From, string? To)> PartsOfOthers =>
        Repository
            .Files("src/CoProduce.Web/Features", ".cshtml")
            .SelectMany(view =>
                Areas
                    .Where(area => view.Text.Contains($"name=\"../../{area}/", StringComparison.Ordinal))
                    .Select(area => ((string?)view.Name.Split('/')[3], (string?)area))
            );

    private static IEnumerable<(string From, string To)> Arrows =>
        House.Types.SelectMany(type => type.Dependencies.Select(d => (type.FullName, d.Target.FullName))).Distinct();

    /// <summary>Of a type below an area's folder, and of a view there, which is compiled under a name of its own.</summary>
    private static string? AreaOf(string type) =>
        new[] { "CoProduce.Web.Features.", "AspNetCoreGeneratedDocument.Features_" }
            .Where(start => type.StartsWith(start, StringComparison.Ordinal))
            .Select(start => type[start.Length..].Split('.', '_', '/', '+')[0])
            .FirstOrDefault(Areas.Contains);

    [Fact]
    public void There_are_nine_areas_and_nothing_else_under_features()
    {
        var folders = House
            .Types.Select(t => t.FullName)
            .Where(name => name.StartsWith("CoProduce.Web.Features.", StringComparison.Ordinal))
            .Select(name => name.Split('.')[3].Split('/', '+')[0])
            .Distinct()
            .Order()
            .Where(name => name is not "Areas");

        Assert.Equal(Areas, folders);
    }

    [Fact]
    public void No_two_areas_lean_on_each_other()
    {
        var leaning = Arrows
            .Select(a => (From: AreaOf(a.From), To: AreaOf(a.To)))
            .Concat(PartsOfOthers)
            .Where(a => a.From is not null && a.To is not null && a.From != a.To)
            .Distinct()
            .ToList();

        // An area that leans on none of the rest is taken away until none is left: what stays leans in a circle.
        while (leaning.RemoveAll(a => leaning.TrueForAll(b => b.From != a.To)) > 0) { }

        Assert.True(leaning.Count == 0, string.Join(", ", leaning.Select(a => $"{a.From} on {a.To}")));
    }

    [Theory]
    [InlineData("Infrastructure")]
    [InlineData("Security")]
    [InlineData("Mail")]
    [InlineData("Jobs")]
    [InlineData("TagHelpers")]
    public void What_all_areas_stand_on_knows_none_of_them(string folder) =>
        Assert.DoesNotContain(Arrows, a =>
            a.From.StartsWith($"CoProduce.Web.{folder}.", StringComparison.Ordinal)
            && a.To.StartsWith("CoProduce.Web.Features.", StringComparison.Ordinal)
        );

    [Fact]
    public void The_domain_knows_nothing_but_itself() =>
        Assert.DoesNotContain(typeof(RuleBrokenException).Assembly.GetReferencedAssemblies(), a =>
            !a.Name!.StartsWith("System", StringComparison.Ordinal)
        );

    [Fact]
    public void Nothing_below_the_web_knows_the_web() =>
        Assert.DoesNotContain(Arrows, a =>
            !a.From.StartsWith("CoProduce.Web.", StringComparison.Ordinal)
            && a.From.StartsWith("CoProduce.", StringComparison.Ordinal)
            && a.To.StartsWith("CoProduce.Web.", StringComparison.Ordinal)
        );

    [Fact]
    public void The_sample_forum_knows_the_domain_and_the_data_alone() =>
        Assert.Equal(
            ["CoProduce.Data", "CoProduce.Domain"],
            typeof(Northmere)
                .Assembly.GetReferencedAssemblies()
                .Select(a => a.Name!)
                .Where(name => name.StartsWith("CoProduce.", StringComparison.Ordinal))
                .Order()
        );

    [Fact]
    public void Where_the_app_starts_alone_names_a_database() =>
        Assert.Equal(
            ["CoProduce.Web.Infrastructure.Database"],
            Arrows
                .Where(a => a.From.StartsWith("CoProduce.Web.", StringComparison.Ordinal) && Databases.Any(a.To.StartsWith))
                .Select(a => a.From.Split('/', '+')[0])
                .Distinct()
        );

    [Fact]
    public void One_command_alone_knows_the_sample_forum() =>
        Assert.Equal(
            ["CoProduce.Web.Commands.SeedSample"],
            Arrows
                .Where(a =>
                    a.From.StartsWith("CoProduce.Web.", StringComparison.Ordinal)
                    && a.To.StartsWith("CoProduce.Sample.", StringComparison.Ordinal)
                )
                .Select(a => a.From.Split('/', '+')[0])
                .Distinct()
        );
}
