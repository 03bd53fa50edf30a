using System.Text.RegularExpressions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Health;

namespace CoProduce.Domain.Tests.Docs;

/// <summary>docs/product.md says what the code does, and the code does what it says.</summary>
public partial class ProductTests
{
    private static readonly string Product = Repository.Read("docs/product.md");

    [Fact]
    public void Every_section_and_promise_that_is_named_stands_in_it()
    {
        var named = Repository
            .Texts()
            .SelectMany(text => Section().Matches(text.Words))
            .Select(m => (Place: m.Groups["section"].Value, Promise: m.Groups["promise"].Value))
            .ToList();
        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Matches($@"(?m)^##+ {Regex.Escape(name.Place)}\.? ", Product));
        Assert.All(named.Where(n => n.Promise.Length > 0), name =>
            Assert.Contains($"\n| {name.Promise} | ", Product, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void It_counts_its_promises_from_1_to_42() =>
        Assert.Equal(Enumerable.Range(1, 42).Select(n => $"{n}"), Promise().Matches(Product).Select(m => m.Groups["number"].Value));

    [Fact]
    public void What_is_kept_for_a_while_stands_in_it_with_the_time_that_the_code_keeps_it()
    {
        var kept = Kept()
            .Matches(Repository.Read("src/CoProduce.Data/Privacy/RetentionRules.cs"))
            .Select(m => $"| {m.Groups["what"].Value} | {m.Groups["time"].Value} |")
            .ToList();
        Assert.NotEmpty(kept);
        Assert.All(kept, row => Assert.Contains($"\n{row}\n", Product, StringComparison.Ordinal));
    }

    [Fact]
    public void The_signs_turn_green_and_amber_where_it_says()
    {
        var usual = Thresholds.Usual;
        Assert.Equal(
            new[]
            {
                usual.SharedPower,
                usual.EveryStage,
                usual.Influence,
                usual.LoopClosed,
                usual.QuestionsAnswered,
                usual.Staying,
                usual.HowItFelt,
                usual.Access,
                usual.Pay,
            },
            Bound().Matches(Product).Select(m => new Bounds(Percent(m.Groups["green"].Value), Percent(m.Groups["amber"].Value)))
        );
        Assert.Contains($"; {usual.SilenceGreen}, {usual.SilenceAmber} days", Product, StringComparison.Ordinal);
        Assert.Contains($"gap up to .{usual.GapGreen}, .{usual.GapAmber}", Product, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_is_carried_as_it_says()
    {
        Assert.Contains($"- {DecisionRule.FewestFamilySupporters} families or more were asked.", Product, StringComparison.Ordinal);
        Assert.Contains($"Families: S ≥ max({DecisionRule.FewestFamilySupporters}, E ÷ 3", Product, StringComparison.Ordinal);
        Assert.Contains($"Professionals: S ≥ max({DecisionRule.FewestProfessionalSupporters}, E ÷ 3", Product, StringComparison.Ordinal);
        Assert.Contains($"open for {DecisionRule.ShortestTimeOpen.Days} days or more", Product, StringComparison.Ordinal);
        Assert.Contains(
            $"is {SmallNumbers.FewestInside} inside a project, {SmallNumbers.FewestInPublic} in public",
            Product,
            StringComparison.Ordinal
        );
    }

    private static int Percent(string share) =>
        share == "1.0" ? 100 : int.Parse(share.TrimStart('.'), System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"product\.md,? (sections? )?(?<section>\d(\.\d)?)(, promise (?<promise>\d+))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Section();

    [GeneratedRegex(@"(?m)^\| (?<number>\d+) \| ", RegexOptions.ExplicitCapture)]
    private static partial Regex Promise();

    [GeneratedRegex("new RetentionRule<[^>]+>\\(\\s*\"(?<what>[^\"]+)\",\\s*\"(?<time>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Kept();

    /// <summary>Two shares with a comma between them, in the table of the signs.</summary>
    [GeneratedRegex(
        @"(?m)(?<=^\| \*\*S\d[^\n]*[|;] )(?<green>1\.0|\.\d\d), (?<amber>\.\d\d)(?= access|[;| ]| pay)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Bound();
}
