namespace CoProduce.Web.Tests.House;

/// <summary>How long an answer may be is counted in one place, in letters as people see them.</summary>
public class LengthTests
{
    [Theory]
    [InlineData("maxlength=", "a browser counts otherwise, and cuts off what the server would take")]
    [InlineData("StringLength(", "it counts pieces of letters: use Longest")]
    [InlineData("EmailAddress(", "one reader knows where mail can go: use OneEmail")]
    public void Nothing_else_counts_or_cuts_off_what_people_type(string words, string because) =>
        Assert.True(
            Repository.Files("src/CoProduce.Web", ".cs", ".cshtml").All(s => !s.Text.Contains(words, StringComparison.Ordinal)),
            because
        );
}
