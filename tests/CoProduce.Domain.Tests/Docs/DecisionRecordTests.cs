using System.Text.RegularExpressions;

namespace CoProduce.Domain.Tests.Docs;

/// <summary>Each record of a decision says what it is about, whether it still holds, and since when.</summary>
public partial class DecisionRecordTests
{
    [Fact]
    public void Each_record_has_its_number_a_state_and_a_day_in_the_same_place()
    {
        var records = Repository.Files("docs/decisions").ToList();
        Assert.NotEmpty(records);
        Assert.All(records, file =>
        {
            var lines = Repository.Read(file).Split('\n');
            Assert.StartsWith($"# {Path.GetFileName(file)[..4]} ", lines[0], StringComparison.Ordinal);
            Assert.Equal("", lines[1]);
            Assert.Matches(State(), lines[2]);
        });
    }

    [Fact]
    public void No_two_records_share_a_number()
    {
        var numbers = Repository.Files("docs/decisions").Select(f => Path.GetFileName(f)[..4]).ToList();
        Assert.Equal(numbers.Distinct(), numbers);
    }

    [GeneratedRegex(@"^(Accepted|Changed by \d{4}|Replaced by \d{4}), \d{4}-\d{2}-\d{2}$")]
    private static partial Regex State();
}
