using CoProduce.Data.Privacy;

namespace CoProduce.Web.Tests.House;

/// <summary>docs/privacy.md is what a forum has to answer for by law, so it says what the app does now.</summary>
public class PrivacyDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "docs/privacy.md"));

    [Fact]
    public void The_assessment_lists_what_the_app_keeps_today()
    {
        var tables = Document.Split("<!-- the data map begins -->\n")[^1].Split("\n<!-- the data map ends -->")[0];

        Assert.True(DataMapTables.Markdown() == tables, "The tables of docs/privacy.md are stale. Run src/data-map.sh.");
    }

    [Fact]
    public void The_assessment_answers_each_of_the_fifteen_standards_of_the_childrens_code()
    {
        var numbers = Enumerable.Range(1, 15).Select(n => $"| {n}. ");

        Assert.All(numbers, number => Assert.Single(Document.Split('\n'), line => line.StartsWith(number, StringComparison.Ordinal)));
    }
}
