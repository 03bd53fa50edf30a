namespace CoProduce.Domain.Tests.Health;

public class SmallNumberTests
{
    private const int Most = 12;

    [Theory]
    [InlineData(SmallNumbers.FewestInside)]
    [InlineData(SmallNumbers.FewestInPublic)]
    public void No_hidden_count_can_be_worked_out_from_what_is_shown(int fewest)
    {
        for (var groups = 1; groups <= 4; groups++)
        {
            foreach (var alike in Tables(groups).GroupBy(t => Seen(t, fewest)))
            {
                var shown = SmallNumbers.Show(alike.First(), fewest);
                Assert.True(shown.Groups is null || shown.Groups.All(c => c == 0 || c >= fewest), alike.Key);
                Assert.True(shown.Total is null || shown.Total >= fewest, alike.Key);
                if (shown.Groups is null)
                {
                    Assert.All(Enumerable.Range(0, groups), g =>
                        Assert.True(
                            groups == 1 && shown.Total is not null || alike.Select(t => t[g]).Distinct().Count() > 1,
                            $"{groups} groups, {alike.Key}, group {g}"
                        )
                    );
                }
            }
        }
    }

    [Theory]
    [InlineData(8, 8, true)]
    [InlineData(8, 9, false)]
    [InlineData(8, 12, false)]
    [InlineData(8, 13, true)]
    [InlineData(8, 3, true)]
    public void A_new_count_waits_until_one_person_cannot_be_subtracted_out(int shown, int now, bool may) =>
        Assert.Equal(may, SmallNumbers.MayReplace(shown, now));

    [Fact]
    public void Groups_that_are_too_small_to_show_take_nothing_from_those_that_are_shown()
    {
        Assert.True(
            SmallNumbers.LastFollows([
                [8, 3],
                [8, 4],
            ])
        );
        Assert.False(
            SmallNumbers.LastFollows([
                [8, 3],
                [9, 3],
            ])
        );
        Assert.False(
            SmallNumbers.LastFollows([
                [8, 6],
                [8, 7],
            ])
        );
        Assert.False(
            SmallNumbers.LastFollows([
                [8, 0],
                [4, 0],
                [9, 0],
            ])
        );
        Assert.True(
            SmallNumbers.LastFollows([
                [8, 0],
                [9, 0],
                [13, 0],
            ])
        );
    }

    [Theory]
    [InlineData(83, 85)]
    [InlineData(82, 80)]
    [InlineData(0, 0)]
    [InlineData(98, 100)]
    public void Public_shares_are_rounded_to_five_points(int perCent, int shown) => Assert.Equal(shown, SmallNumbers.Rounded(perCent));

    private static string Seen(int[] table, int fewest)
    {
        var shown = SmallNumbers.Show(table, fewest);
        return $"{(shown.Groups is null ? "hidden" : string.Join(',', shown.Groups))} of {shown.Total}";
    }

    private static IEnumerable<int[]> Tables(int groups) =>
        groups == 0
            ?
            [
                [],
            ]
            : Tables(groups - 1).SelectMany(t => Enumerable.Range(0, Most + 1).Select(c => (int[])[.. t, c]));
}
