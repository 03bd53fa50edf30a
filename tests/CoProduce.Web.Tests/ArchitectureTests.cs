using ArchUnitNET.Domain;
using ArchUnitNET.Fluent.Slices;
using ArchUnitNET.Loader;
using CoProduce.Data;
using CoProduce.Domain;

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

    private static readonly Architecture House = new ArchLoader()
        .LoadAssemblies(typeof(Program).Assembly, typeof(CoProduceDbContext).Assembly, typeof(RuleBrokenException).Assembly)
        .Build();

    private static IEnumerable<(string From, string To)> Arrows =>
        House.Types.SelectMany(type => type.Dependencies.Select(d => (type.FullName, d.Target.FullName))).Distinct();

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
        var rule = SliceRuleDefinition.Slices().Matching("CoProduce.Web.Features.(*)..").Should().BeFreeOfCycles();
        Assert.Empty(rule.Evaluate(House).Where(found => !found.Passed).Select(found => found.Description));
    }

    [Theory]
    [InlineData("Infrastructure")]
    [InlineData("Security")]
    [InlineData("Mail")]
    [InlineData("Jobs")]
    [InlineData("TagHelpers")]
    public void What_all_areas_stand_on_knows_none_of_them(string folder) =>
        Assert.Empty(
            Arrows.Where(a =>
                a.From.StartsWith($"CoProduce.Web.{folder}.", StringComparison.Ordinal)
                && a.To.StartsWith("CoProduce.Web.Features.", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void The_domain_knows_nothing_but_itself() =>
        Assert.Empty(
            typeof(RuleBrokenException)
                .Assembly.GetReferencedAssemblies()
                .Select(a => a.Name!)
                .Where(name => !name.StartsWith("System", StringComparison.Ordinal))
        );

    [Fact]
    public void Nothing_below_the_web_knows_the_web() =>
        Assert.Empty(
            Arrows.Where(a =>
                !a.From.StartsWith("CoProduce.Web.", StringComparison.Ordinal)
                && a.From.StartsWith("CoProduce.", StringComparison.Ordinal)
                && a.To.StartsWith("CoProduce.Web.", StringComparison.Ordinal)
            )
        );
}
