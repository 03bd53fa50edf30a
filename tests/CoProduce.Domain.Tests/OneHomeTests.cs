namespace CoProduce.Domain.Tests;

/// <summary>
/// What the forum's day is, and the rules that queries need, are written in one place each. Whoever needs them asks there.
/// </summary>
public class OneHomeTests
{
    [Theory]
    [InlineData("DateOnly.FromDateTime(", "ForumTime.cs", "ForumCalendar.cs")]
    [InlineData("Europe/London\"", "ForumTime.cs")]
    [InlineData("IsCoLead || ", "Participant.cs", "Standing.cs", "RunsProject.cs")]
    [InlineData("CarerAgreedAt == null", "WaitsForCarer.cs")]
    [InlineData("WaitingSince == null", "HasPlace.cs")]
    [InlineData("WaitingSince != null", "HasPlace.cs")]
    [InlineData("WithdrawnAt == null", "PublicWords.cs", "WordsStillThere.cs")]
    [InlineData("LinkVerdict.Disputed", "_Chain.cshtml", "ClaimsOfInfluence.cs", "DecisionSourcesQuery.cs", "InfluenceLink.cs")]
    [InlineData("MayBeShownPublicly && c.", "PublicWords.cs")]
    [InlineData("ReplyPromise.Usual", "Contribution.cs", "ForumDays.cs", "PromisesController.cs")]
    [InlineData("ForumCalendar.Usual", "DecisionPageQuery.cs", "MoreQuery.cs", "ProjectStory.Decisions.cs", "SummaryToDos.cs")]
    public void A_rule_is_written_at_home_and_nowhere_else(string words, params string[] homes)
    {
        var found = Directory
            .EnumerateFiles(Path.Combine(Root(AppContext.BaseDirectory), "src"), "*.cs*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" && !file.Contains("Migrations", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains(words, StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file))
            .Order();

        Assert.Equal(homes.Order(), found);
    }

    private static string Root(string from) => File.Exists(Path.Combine(from, "CoProduce.sln")) ? from : Root(Path.GetDirectoryName(from)!);
}
