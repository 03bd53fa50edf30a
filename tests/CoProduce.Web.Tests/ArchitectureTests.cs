using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Sample;

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

    private static IEnumerable<(string From, string To)> Arrows =>
        House.Types.SelectMany(type => type.Dependencies.Select(d => (type.FullName, d.Target.FullName))).Distinct();

    private static string? AreaOf(string type) =>
        type.StartsWith("CoProduce.Web.Features.", StringComparison.Ordinal) && type.Split('.')[3] is var area && Areas.Contains(area)
            ? area
            : null;

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
