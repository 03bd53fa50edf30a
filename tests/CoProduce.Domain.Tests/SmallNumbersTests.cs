namespace CoProduce.Domain.Tests;

public class SmallNumbersTests
{
    [Theory]
    [InlineData(0, true, "0")]
    [InlineData(1, true, "a few")]
    [InlineData(4, true, "a few")]
    [InlineData(5, true, "5")]
    [InlineData(9, false, "a few")]
    [InlineData(10, false, "10")]
    public void A_small_group_is_a_few_under_5_inside_a_project_and_under_10_in_public(int count, bool isInside, string words) =>
        Assert.Equal(words, SmallNumbers.Words(count, SmallNumbers.Fewest(isInside)));

    [Theory]
    [InlineData(0, 3, "0")]
    [InlineData(3, 3, "a few")]
    [InlineData(2, 12, "a few")]
    [InlineData(11, 12, "most")]
    [InlineData(6, 12, "6")]
    [InlineData(12, 12, "12")]
    public void A_part_is_a_number_only_where_the_rest_tells_nobody_either(int part, int whole, string words) =>
        Assert.Equal(words, SmallNumbers.PartInWords(part, whole));
}
